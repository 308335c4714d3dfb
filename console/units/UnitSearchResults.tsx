// Units that a search found on a day, each with where it belongs and, when an old name was meant, what it was before.
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { isFoundIn } from '../layout/fold-text.ts';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { UnitSearchDocument } from './units.queries.ts';

interface UnitSearchResultsProps {
  search: string;
  asOf: string;
  chosen: string;
  onChoose: (code: string) => void;
}

export function UnitSearchResults({ search, asOf, chosen, onChoose }: UnitSearchResultsProps) {
  const w = useWords();
  const format = useFormat();
  const found = useGraph(UnitSearchDocument, { search, asOf, first: 50 }, { keepsPrevious: true });
  if (found.error) return <Box sx={{ p: 2 }}><FailedPart error={found.error} /></Box>;
  if (!found.data) return <PageLoading />;
  const { nodes, totalCount } = found.data.units;
  if (nodes.length === 0) return <EmptyState reason="filteredAway" title={w('units.noResult', { day: format.day(asOf) })} hint={w('units.noResultHint')} />;
  return (
    <Box sx={{ maxHeight: { md: 'calc(100vh - 260px)' }, overflow: 'auto' }}>
      <Typography role="status" variant="caption" color="text.secondary" component="p" sx={{ px: 2, pt: 1, m: 0 }}>{w('units.count', { count: format.number(totalCount) })}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {nodes.map((unit) => {
          const former = isFoundIn(`${unit.name} ${unit.code}`, search) ? [] : unit.predecessors.map(({ name }) => name);
          return (
            <li key={unit.code}>
              <ButtonBase
                onClick={() => onChoose(unit.code)}
                aria-current={unit.code === chosen ? 'true' : undefined}
                sx={{ display: 'block', width: '100%', textAlign: 'left', px: 2, py: 0.75, borderTop: 1, borderColor: 'divider', '&:hover': { bgcolor: 'action.hover' }, '&[aria-current]': { bgcolor: 'action.selected' }, '&:focus-visible': { outlineOffset: '-2px' } }}
              >
                <Typography variant="body2" component="span" sx={{ display: 'block', fontWeight: 500 }}>{unit.name}</Typography>
                <Typography variant="caption" component="span" color="text.secondary" sx={{ display: 'block' }}>
                  {[unit.code, w(`enums.UnitLevel.${unit.level}`), unit.ancestors.at(-1)?.name].filter(Boolean).join(' · ')}
                </Typography>
                {former.length > 0 && <Typography variant="caption" component="span" sx={{ display: 'block' }}>{w('units.predecessors')}: {former.join(', ')}</Typography>}
              </ButtonBase>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
