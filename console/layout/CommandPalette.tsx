// Ctrl K: one line that finds pages and acts here and records on the server, without accents.
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { useContext, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { usePermissions } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Role } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { isOpenTo, type Found } from '../providers/feature.ts';
import { FeaturesContext, useMenuEntries } from './FeaturesContext.ts';
import { isFoundIn } from './fold-text.ts';

type FoundGroup = 'pages' | 'acts' | 'units' | 'procedures' | 'lists';
type Row = Found & { group: FoundGroup };

const SEARCH_DELAY_MS = 180;
const MOST_OF_EACH = 6;

interface CommandPaletteProps {
  isOpen: boolean;
  onClose: () => void;
  onShortcuts: () => void;
}

export function CommandPalette({ isOpen, onClose, onShortcuts }: CommandPaletteProps) {
  const w = useWords();
  const titleId = useId();
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm" sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }} slotProps={{ paper: { sx: { mt: { xs: 1, md: 8 } } } }}>
      <h2 id={titleId} className="visually-hidden">{w('palette.title')}</h2>
      <Finder onClose={onClose} onShortcuts={onShortcuts} />
    </Dialog>
  );
}

/** Records that the server found; what belongs to an older text is dropped. */
function useRecordsFound(text: string): { rows: Row[]; isSearching: boolean } {
  const features = useContext(FeaturesContext);
  const { permissions } = usePermissions<Role[]>();
  const [found, setFound] = useState<{ text: string; rows: Row[] }>({ text: '', rows: [] });
  const wanted = text.trim();
  useEffect(() => {
    if (wanted.length < 2 || !permissions) return;
    let isStale = false;
    const timer = setTimeout(() => {
      const sources = features.filter((feature) => isOpenTo(feature, permissions)).flatMap((feature) => feature.search ?? []);
      const searches = sources.map(async ({ group, find }) => (await find(wanted).catch(() => [])).slice(0, MOST_OF_EACH).map((record) => ({ ...record, group })));
      void Promise.all(searches).then((rows) => {
        if (!isStale) setFound({ text: wanted, rows: rows.flat() });
      });
    }, SEARCH_DELAY_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [wanted, features, permissions]);
  if (wanted.length < 2) return { rows: [], isSearching: false };
  return { rows: found.rows, isSearching: found.text !== wanted };
}

function usePagesFound(text: string): Row[] {
  const w = useWords();
  const features = useContext(FeaturesContext);
  const { permissions } = usePermissions<Role[]>();
  const pages = useMenuEntries().flatMap(({ entries }) => entries).map(({ path, label }) => ({ group: 'pages' as const, path, label: w(label) }));
  const acts = features.flatMap((feature) => feature.acts ?? [])
    .filter((act) => act.roles.some((role) => permissions?.includes(role)))
    .map(({ path, label }) => ({ group: 'acts' as const, path, label: w(label) }));
  return [...pages, ...acts].filter((row) => isFoundIn(row.label, text));
}

function Finder({ onClose, onShortcuts }: Omit<CommandPaletteProps, 'isOpen'>) {
  const w = useWords();
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { rows: records, isSearching } = useRecordsFound(text);
  const rows: Row[] = [...usePagesFound(text), ...records];
  const current = Math.min(at, rows.length - 1);

  const open = (row: Row | undefined): void => {
    if (!row) return;
    onClose();
    void navigate(row.path);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(current + 1 < rows.length ? current + 1 : 0);
    else if (event.key === 'ArrowUp') setAt(current > 0 ? current - 1 : rows.length - 1);
    else if (event.key === 'Enter') open(rows[current]);
    else if (event.key === '?' && text === '') onShortcuts();
    else return;
    event.preventDefault();
  };
  const status = isSearching ? w('palette.searching') : rows.length > 0 ? w('palette.count', { count: rows.length }) : w('palette.nothing', { text: text.trim() });

  return (
    <Box>
      <InputBase
        autoFocus
        fullWidth
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={w('palette.placeholder')}
        slotProps={{ input: { role: 'combobox', 'aria-label': w('palette.title'), 'aria-expanded': rows.length > 0, 'aria-controls': id, 'aria-autocomplete': 'list', 'aria-activedescendant': rows.length > 0 ? `${id}-${current}` : undefined } }}
        sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider', '& input:focus-visible': { outline: 'none' } }}
      />
      <Box id={id} role="listbox" aria-label={w('palette.title')} sx={{ maxHeight: '56vh', overflowY: 'auto', py: 0.5 }}>
        {rows.map((row, index) => (
          <Box key={`${row.group} ${row.path}`} role="presentation">
            {row.group !== rows[index - 1]?.group && <Typography role="presentation" variant="overline" component="div" color="text.secondary" sx={{ px: 2, pt: 0.5 }}>{w(`palette.${row.group}`)}</Typography>}
            <Option id={`${id}-${index}`} row={row} isCurrent={index === current} onOpen={() => open(row)} onPoint={() => setAt(index)} />
          </Box>
        ))}
      </Box>
      <Box sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider', display: 'flex', justifyContent: 'space-between', gap: 2, color: 'text.secondary', fontSize: '0.75rem' }}>
        <span role="status">{status}</span>
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>{w('palette.hint')}</Box>
      </Box>
    </Box>
  );
}

function Option({ id, row, isCurrent, onOpen, onPoint }: { id: string; row: Row; isCurrent: boolean; onOpen: () => void; onPoint: () => void }) {
  useEffect(() => {
    if (isCurrent) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent, id]);
  return (
    <Box id={id} role="option" aria-selected={isCurrent} onClick={onOpen} onMouseMove={onPoint} sx={{ px: 2, py: 0.625, cursor: 'pointer', display: 'flex', gap: 2, justifyContent: 'space-between', fontSize: '0.875rem', bgcolor: isCurrent ? 'action.selected' : undefined }}>
      <span>{row.label}</span>
      {row.detail && <Box component="span" sx={{ color: 'text.secondary', flex: 'none', fontSize: '0.75rem', maxWidth: '45%' }}>{row.detail}</Box>}
    </Box>
  );
}
