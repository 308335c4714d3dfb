// The score in large figures, its band, and how it moved since last week and against the period before.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { AsOf } from '../layout/PageHeader.tsx';
import { ScoreChanges } from '../unit-card/ScoreChanges.tsx';

interface ScoreHeadProps {
  code: string;
  period: string;
  score: string;
  maxScore: string;
  band: string;
  observedAt: string;
  children?: ReactNode;
}

export function ScoreHead({ code, period, score, maxScore, band, observedAt, children }: ScoreHeadProps) {
  const w = useWords();
  const format = useFormat();
  return (
    <Box>
      <Typography component="p" className="figures" data-score={score} sx={{ fontSize: '2rem', fontWeight: 600, lineHeight: 1.2 }}>
        {format.number(score, 2)}<Box component="span" sx={{ fontSize: '0.875rem', fontWeight: 400, color: 'text.secondary' }}> / {format.number(Number(maxScore))}</Box>
      </Typography>
      <Typography variant="body2">{w('standing.band', { name: band })} · {format.period(period)}</Typography>
      {children}
      <ScoreChanges code={code} period={period} />
      <Box sx={{ mt: 0.5 }}><AsOf moment={observedAt} source={w('standing.source')} /></Box>
    </Box>
  );
}
