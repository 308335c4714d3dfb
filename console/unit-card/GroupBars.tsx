// The six groups: score, maximum, and a bar of how much of it was reached.
import Box from '@mui/material/Box';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { TargetBar } from './TargetBar.tsx';

interface GroupBarsProps {
  groups: readonly { code: string; name: string; score: string; maxScore: string; percent: string }[];
}

export function GroupBars({ groups }: GroupBarsProps) {
  const w = useWords();
  const format = useFormat();
  return (
    <Box component="ul" aria-label={w('unitCard.groups')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
      {groups.map((group) => (
        <Box component="li" key={group.code} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 1.5, fontSize: '0.8125rem' }}>
          <span>{group.name}</span>
          <span className="figures">
            <strong>{format.number(group.score, 2)}</strong> / {format.number(Number(group.maxScore))}
            <Box component="span" sx={{ color: 'text.secondary', ml: 1, display: 'inline-block', minWidth: 56, textAlign: 'right' }}>{format.percent(group.percent, 1)}</Box>
          </span>
          <Box sx={{ gridColumn: '1 / -1', mt: 0.25 }}><TargetBar percent={group.percent} /></Box>
        </Box>
      ))}
    </Box>
  );
}
