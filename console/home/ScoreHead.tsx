// The score in large figures, its band, and how it moved against the period before.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { AsOf } from '../layout/PageHeader.tsx';
import { neighbourOf } from '../layout/period.ts';
import { useGraph } from '../providers/use-graph.ts';
import { UnitScoreDocument } from '../unit-card/unit-card.queries.ts';

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
  const before = neighbourOf(period, -1);
  // The unit may not have stood in the period before: then nothing is compared.
  const previous = useGraph(UnitScoreDocument, { code, period: before }).data?.scorecard.score;
  const change = previous === undefined ? null : Number(score) - Number(previous);
  const word = change === null ? null : Math.abs(change) < 0.005 ? 'same' : change > 0 ? 'up' : 'down';
  return (
    <Box>
      <Typography component="p" className="figures" data-score={score} sx={{ fontSize: '2rem', fontWeight: 600, lineHeight: 1.2 }}>
        {format.number(score, 2)}<Box component="span" sx={{ fontSize: '0.875rem', fontWeight: 400, color: 'text.secondary' }}> / {format.number(Number(maxScore))}</Box>
      </Typography>
      <Typography variant="body2">{w('standing.band', { name: band })} · {format.period(period)}</Typography>
      {children}
      {word && change !== null && (
        <Typography variant="body2" sx={{ color: word === 'up' ? 'success.main' : word === 'down' ? 'error.main' : 'text.secondary' }}>
          <span aria-hidden="true">{word === 'up' ? '▲ ' : word === 'down' ? '▼ ' : ''}</span>{w(`standing.${word}`, { points: format.number(Math.abs(change), 2), period: format.period(before) })}
        </Typography>
      )}
      <Box sx={{ mt: 0.5 }}><AsOf moment={observedAt} source={w('standing.source')} /></Box>
    </Box>
  );
}
