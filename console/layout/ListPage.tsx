// A page of records: head, filters in the address, a table that scrolls by itself (cards on phones), numbered pages.
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import type { Theme } from '@mui/material/styles';
import type { LabelDisplayedRowsArgs } from '@mui/material/TablePagination';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactElement, ReactNode } from 'react';
import { DataTable, FilterContext, FilterForm, ListBase, Pagination, useExpanded, useListContext, useResourceContext, type Identifier, type RaRecord, type SortPayload } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import type { ReadableError } from '../providers/errors.ts';
import { EmptyState } from './EmptyState.tsx';
import { FailedPart } from './FailedPage.tsx';
import { useFormat } from './format.ts';
import { PageHeader } from './PageHeader.tsx';
import { PageLoading } from './PageLoading.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';

interface ListPageProps {
  title: string;
  subtitle?: ReactNode;
  acts?: ReactNode;
  /** Between the head and the filters. */
  above?: ReactNode;
  /** Inputs with a `source` of the filter; give them `alwaysOn`. */
  filters?: ReactElement[];
  /** Filter that the reader cannot change. */
  filter?: Record<string, unknown>;
  sort?: SortPayload;
  perPage?: number;
  /** Columns: DataTable.Col and DataTable.NumberCol. */
  children: ReactNode;
  /** On phones each record is a card. */
  card?: (record: RaRecord) => ReactNode;
  /** What to say when there is nothing and nothing is filtered. */
  emptyHint?: ReactNode;
  /** Shown under a row when it is opened. */
  expand?: ReactElement;
  bulkActs?: ReactElement | false;
}

export function ListPage({ title, subtitle, acts, above, filters, filter, sort, perPage = 25, ...content }: ListPageProps) {
  return (
    <ListBase {...(filter && { filter })} {...(sort && { sort })} perPage={perPage} exporter={false}>
      <PageHeader title={title} subtitle={subtitle} acts={acts} />
      {above}
      {filters && (
        <FilterContext.Provider value={filters}>
          <Box className="no-print" role="search" sx={FILTER_BAR}><FilterForm /></Box>
        </FilterContext.Provider>
      )}
      <Records title={title} {...content} />
    </ListBase>
  );
}

const FILTER_BAR = {
  mb: 1.5,
  '& form': { display: 'grid', gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(176px, 1fr))' }, gap: 1, p: 0, m: 0, minHeight: 0, alignItems: 'start' },
  '& form > div:empty, & form > .RaFilterForm-clearFix': { display: 'none' },
  '& .filter-field': { p: 0, m: 0, minWidth: 0 },
  '& .filter-field > *': { width: '100%', minWidth: 0, m: 0 },
  '& .RaFilterFormInput-spacer, & .RaFilterFormInput-hideButton': { display: 'none' },
};

type RecordsProps = Pick<ListPageProps, 'title' | 'children' | 'card' | 'emptyHint' | 'expand' | 'bulkActs'>;

/** react-admin's own button to open a row is out of reach of the keyboard: ours stands in a column instead. */
const LEDGER = {
  '& .RaDataTable-headerCell': { bgcolor: 'background.default' },
  '& .RaDataTable-expandHeader, & .RaDataTable-expandIconCell': { display: 'none' },
  '& .column-expand': { width: 36, px: 0.5 },
  '& td': { verticalAlign: 'top' },
};

function ExpandButton({ id }: { id: Identifier }) {
  const w = useWords();
  const [isExpanded, toggle] = useExpanded(useResourceContext() ?? '', id);
  return (
    <IconButton size="small" aria-expanded={isExpanded} aria-label={w('actions.details')} onClick={toggle} sx={{ p: 0 }}>
      <ChevronRight fontSize="small" sx={{ transform: isExpanded ? 'rotate(90deg)' : undefined }} />
    </IconButton>
  );
}

function Records({ title, children, card, emptyHint, expand, bulkActs = false }: RecordsProps) {
  const w = useWords();
  const format = useFormat();
  const { data, error, filterValues, isPending, refetch, setFilters, total } = useListContext();
  // react-admin hands it on to MUI, though its type does not say so.
  const figures: object = {
    labelDisplayedRows: ({ from, to, count }: LabelDisplayedRowsArgs) => w('states.range', { from: format.number(from), to: format.number(to), total: format.number(count) }),
  };
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  if (error) return <FailedPart error={error as ReadableError} onRetry={() => void refetch()} />;
  if (isPending) return <PageLoading />;
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return (
    <Paper sx={{ minWidth: 0 }}>
      {total === 0 ? (
        isFiltered ? <EmptyState reason="filteredAway" onClearFilters={() => setFilters({}, {})} /> : <EmptyState reason="nothingYet" hint={emptyHint} />
      ) : isNarrow && card ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data?.map((record: RaRecord) => <Box component="li" key={record.id} sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider' }}>{card(record)}</Box>)}
        </Box>
      ) : (
        <ScrollRegion label={title}>
          <DataTable bulkActionButtons={bulkActs} rowClick={false} {...(expand && { expand })} sx={LEDGER}>
            {expand && <DataTable.Col source="expand" disableSort label={<span className="visually-hidden">{w('actions.details')}</span>} render={(record) => <ExpandButton id={(record as RaRecord).id} />} />}
            {children}
          </DataTable>
        </ScrollRegion>
      )}
      {Boolean(total) && <Pagination rowsPerPageOptions={[25, 50, 100]} {...figures} />}
    </Paper>
  );
}
