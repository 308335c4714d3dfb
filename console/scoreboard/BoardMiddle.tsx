// Where the middle of the board lies: median and quartiles of its total scores, beside which a single score can be read.
import Box from '@mui/material/Box';
import type { ConsoleScoreboardQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';

export function BoardMiddle({ board: { median, quartiles, rows } }: { board: ConsoleScoreboardQuery['scoreboard'] }) {
  const w = useWords();
  const format = useFormat();
  if (!median || !quartiles || rows.length < 2) return null;
  return (
    <Box className="figures" title={w('scoreboard.middleHint')} data-median={median}>
      {w('scoreboard.middle', { median: format.number(median, 2), lower: format.number(quartiles.lower, 2), upper: format.number(quartiles.upper, 2) })}
    </Box>
  );
}
