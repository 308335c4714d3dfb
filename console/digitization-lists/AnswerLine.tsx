// One entry to answer: what it says, the two positions, and the reason of an objection.
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { Position } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import type { AnsweredEntry, Draft } from './use-answers.ts';

interface AnswerLineProps {
  entry: AnsweredEntry;
  isFirstOfProcedure: boolean;
  /** Not sent yet. */
  draft: Draft | undefined;
  fault: string | undefined;
  onAnswer: (draft: Draft) => void;
}

export function AnswerLine({ entry, isFirstOfProcedure, draft, fault, onAnswer }: AnswerLineProps) {
  const w = useWords();
  const given = entry.positions[0];
  const position = draft?.position ?? given?.position ?? null;
  const comment = draft ? draft.comment : (given?.comment ?? '');
  const facts = [
    w(`enums.ComponentClass.${entry.class}`), w(`enums.DigitizationStage.${entry.stage}`), entry.exemption ? `${w('lists.entry.exempted')}: ${w(`enums.Exemption.${entry.exemption}`)}` : null,
    entry.replacedByData ? w('lists.entry.replaced', { name: entry.replacedByData }) : null, entry.legalBasis, entry.responsibleUnit?.name, entry.note,
  ].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: draft ? 'action.selected' : undefined }}>
      {isFirstOfProcedure && <Box sx={{ px: 2, py: 0.5, bgcolor: 'background.default', fontSize: '0.8125rem', fontWeight: 600 }}>{entry.field} · {entry.procedureCode} · {entry.procedureName}</Box>}
      <Box sx={{ px: 2, py: 0.75, display: 'grid', gap: 1, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' }, alignItems: 'start' }}>
        <Box sx={{ fontSize: '0.8125rem', minWidth: 0 }}>
          {entry.componentName}
          <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{entry.componentCode} · {facts}</Box>
        </Box>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={position}
          aria-label={w('lists.consult.position', { name: entry.componentCode })}
          onChange={(_event, next: Position | null) => next && onAnswer({ position: next, comment: next === 'OBJECT' ? comment : '' })}
        >
          <ToggleButton value={Position.AGREE} sx={{ ...BUTTON, '&.Mui-selected': { color: 'success.main', bgcolor: 'transparent', borderColor: 'success.main !important' } }}><CheckCircleOutlined aria-hidden fontSize="small" />{w('enums.Position.AGREE')}</ToggleButton>
          <ToggleButton value={Position.OBJECT} sx={{ ...BUTTON, '&.Mui-selected': { color: 'error.main', bgcolor: 'transparent', borderColor: 'error.main !important' } }}><ErrorOutlineOutlined aria-hidden fontSize="small" />{w('enums.Position.OBJECT')}</ToggleButton>
        </ToggleButtonGroup>
        {position === 'OBJECT' && (
          <TextField
            required fullWidth multiline label={`${w('lists.consult.comment')} (${entry.componentCode})`} value={comment} error={Boolean(fault)} helperText={fault ?? w('lists.consult.commentHint')} sx={{ gridColumn: '1 / -1' }}
            onChange={(event) => onAnswer({ position: 'OBJECT', comment: event.target.value })}
          />
        )}
      </Box>
    </Box>
  );
}

const BUTTON = { gap: 0.5, py: 0.25, px: 1, fontSize: '0.75rem', color: 'text.secondary', textTransform: 'none', whiteSpace: 'nowrap' } as const;
