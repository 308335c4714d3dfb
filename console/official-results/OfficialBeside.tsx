// The published value beside one of ours: its score, by how much ours differs, and whether rounding explains it.
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useWords } from '../i18n/use-words.ts';
import { formatDay, useFormat } from '../layout/format.ts';
import { StatusChip } from '../layout/StatusChip.tsx';

/** As the API's `official` is read. */
export interface OfficialShown {
  difference: string | null;
  tolerance: string | null;
  withinTolerance: boolean | null;
  result: { score: string | null; percent: string | null; observedOn: string };
}

/** Differences carry their sign; without one they would read as scores. */
export function useSigned(): (difference: string) => string {
  const format = useFormat();
  return (difference) => `${difference.startsWith('-') ? '−' : '+'}${format.number(difference.replace('-', ''), 2)}`;
}

export function OfficialVerdict({ official: { withinTolerance } }: { official: Pick<OfficialShown, 'withinTolerance'> }) {
  const w = useWords();
  if (withinTolerance === null) return <StatusChip tone="quiet" icon={HelpOutlineOutlined} label={w('officialResults.notComparable')} isBare />;
  return withinTolerance
    ? <StatusChip tone="good" icon={CheckCircleOutlined} label={w('officialResults.agrees')} isBare />
    : <StatusChip tone="warn" icon={WarningAmberOutlined} label={w('officialResults.differs')} isBare />;
}

/** In one cell, with the whole sentence on hover and focus. */
export function OfficialBeside({ official }: { official: OfficialShown | null }) {
  const w = useWords();
  const format = useFormat();
  const signed = useSigned();
  if (!official) return <Box component="span" role="img" aria-label={w('officialResults.none')} sx={{ color: 'text.secondary' }}>–</Box>;
  const { difference, tolerance, result } = official;
  const score = result.score === null ? format.percent(result.percent ?? '0') : format.number(result.score, 2);
  const day = formatDay(result.observedOn);
  const title = difference === null || tolerance === null
    ? w('officialResults.besidePlain', { score, day })
    : w('officialResults.beside', { score, day, difference: signed(difference), tolerance: format.number(tolerance) });
  return (
    <Tooltip title={title} describeChild>
      <Box component="span" tabIndex={0} className="figures" sx={{ display: 'inline-flex', alignItems: 'center', justifyContent: 'flex-end', columnGap: 0.75, whiteSpace: 'nowrap' }}>
        <span>{score}</span>
        {difference !== null && <Box component="span" sx={{ color: 'text.secondary' }}>{signed(difference)}</Box>}
        <OfficialVerdict official={official} />
      </Box>
    </Tooltip>
  );
}
