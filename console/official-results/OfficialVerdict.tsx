// Whether rounding explains how far ours is from the published value: by icon, word and colour.
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { useWords } from '../i18n/use-words.ts';
import { StatusChip } from '../layout/StatusChip.tsx';

export function OfficialVerdict({ official: { withinTolerance } }: { official: { withinTolerance: boolean | null } }) {
  const w = useWords();
  if (withinTolerance === null) return <StatusChip tone="quiet" icon={HelpOutlineOutlined} label={w('officialResults.notComparable')} isBare />;
  return withinTolerance
    ? <StatusChip tone="good" icon={CheckCircleOutlined} label={w('officialResults.agrees')} isBare />
    : <StatusChip tone="warn" icon={WarningAmberOutlined} label={w('officialResults.differs')} isBare />;
}
