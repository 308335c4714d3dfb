// Units: the tree or what a search found at the left, the chosen unit at the right, the day and the choice in the address.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import Search from '@mui/icons-material/Search';
import TextField from '@mui/material/TextField';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { DayField } from '../layout/DayField.tsx';
import { EmptyState } from '../layout/EmptyState.tsx';
import { PageHeader } from '../layout/PageHeader.tsx';
import { Panel } from '../layout/Panel.tsx';
import { platformToday } from '../providers/config.ts';
import { UnitDetail } from './UnitDetail.tsx';
import { UnitSearchResults } from './UnitSearchResults.tsx';
import { UnitTree } from './UnitTree.tsx';

const COVERED_FROM = '2023-04-10';
const SEARCH_DELAY_MS = 250;

export function UnitsPage() {
  const w = useWords();
  const today = platformToday();
  const defaults = useMemo(() => ({ asOf: today, unit: '', search: '' }), [today]);
  const [{ asOf, unit, search }, setAddress] = useAddress(defaults);
  const detail = useRef<HTMLDivElement>(null);

  const choose = (code: string): void => {
    setAddress({ unit: code });
    // On a phone the unit stands under the tree: bring it into view.
    if (window.matchMedia('(max-width: 899px)').matches) requestAnimationFrame(() => detail.current?.scrollIntoView({ block: 'start' }));
  };

  return (
    <>
      <PageHeader
        title={w('units.title')}
        subtitle={w('units.subtitle')}
        acts={
          <>
            <DayField label={w('units.asOf')} value={asOf} min={COVERED_FROM} isRequired onChange={(day) => setAddress({ asOf: day })} />
            {asOf !== today && <Button variant="outlined" onClick={() => setAddress({ asOf: today })}>{w('units.today')}</Button>}
          </>
        }
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 6fr)' }, gap: 2, alignItems: 'start' }}>
        <Box sx={{ minWidth: 0 }}>
          <SearchField value={search} onChange={(text) => setAddress({ search: text }, { replaces: true })} />
          {search.trim() ? (
            <Panel title={w('units.results')} isFlush aside={<Button onClick={() => setAddress({ search: '' })}>{w('units.clearSearch')}</Button>}>
              <UnitSearchResults search={search.trim()} asOf={asOf} chosen={unit} onChoose={choose} />
            </Panel>
          ) : (
            <Panel title={w('units.tree')} isFlush>
              <UnitTree key={asOf} asOf={asOf} chosen={unit} onChoose={choose} />
            </Panel>
          )}
        </Box>
        <Box ref={detail} sx={{ minWidth: 0, scrollMarginTop: 64, position: { md: 'sticky' }, top: 64 }}>
          {unit ? (
            <UnitDetail code={unit} asOf={asOf} onChoose={choose} onDay={(day) => setAddress({ asOf: day })} />
          ) : (
            <Panel title={w('units.detail')} isFlush><EmptyState reason="nothingYet" title={w('units.choose')} hint={w('units.chooseHint')} /></Panel>
          )}
        </Box>
      </Box>
    </>
  );
}

/** Waits until the reader stops typing before it asks. */
function SearchField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const w = useWords();
  const [text, setText] = useState(value);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => latest.current(text), SEARCH_DELAY_MS);
    return () => clearTimeout(timer);
  }, [text, value]);
  return (
    <TextField
      type="search"
      label={w('units.search')}
      helperText={w('units.searchHint')}
      value={text}
      onChange={(event) => setText(event.target.value)}
      sx={{ mb: 1.5 }}
      slotProps={{ input: { startAdornment: <InputAdornment position="start"><Search fontSize="small" /></InputAdornment> } }}
    />
  );
}
