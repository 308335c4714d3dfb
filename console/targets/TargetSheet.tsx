// The sheet with its edit mode: filters, the grid, and the dialogs that fill it and carry the changes out.
import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Confirm, useNotify } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { at, type Cursor } from './cursor.ts';
import { EditBar, PasteReport, Refusals } from './EditBar.tsx';
import { filledDown } from './fill.ts';
import { GroupDialog } from './GroupDialog.tsx';
import { readPaste, type Pasted } from './paste.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { changesOf, countOf, type Column, type CriterionChange, type SheetRow } from './sheet.ts';
import { SheetFilters } from './SheetFilters.tsx';
import { TargetGrid } from './TargetGrid.tsx';
import { TargetHistory } from './TargetHistory.tsx';
import type { SetTargetAddress, TargetAddress } from './TargetsPage.tsx';
import { useAssignment } from './use-assignment.ts';
import { useTargetEdit } from './use-target-edit.ts';

interface TargetSheetProps {
  rows: readonly SheetRow[];
  columns: readonly Column[];
  address: TargetAddress;
  setAddress: SetTargetAddress;
  isClosed: boolean;
  observedAt: string;
  /** Of which period the results are, when it is another. */
  resultsOf: string;
  periodField: (heldBecause?: string) => ReactNode;
}

const NOBODY: ReadonlySet<string> = new Set();

export function TargetSheet({ rows, columns, address, setAddress, isClosed, observedAt, resultsOf, periodField }: TargetSheetProps) {
  const w = useWords();
  const format = useFormat();
  const notify = useNotify();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const edit = useTargetEdit(rows);
  const [cursor, setCursor] = useState<Cursor>(at(0, 0));
  const [selected, setSelected] = useState<ReadonlySet<string>>(NOBODY);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [dialog, setDialog] = useState<'paste' | 'group' | 'stop' | null>(null);
  const [preview, setPreview] = useState<CriterionChange[] | null>(null);

  const levels = useMemo(() => [...new Set(rows.map((row) => row.level))], [rows]);
  const shownRows = useMemo(() => (address.level && levels.includes(address.level as SheetRow['level']) ? rows.filter((row) => row.level === address.level) : rows), [rows, levels, address.level]);
  const chosen = useMemo(() => address.criteria.split(',').filter((code) => columns.some((column) => column.code === code)), [address.criteria, columns]);
  const shownColumns = useMemo(() => {
    const some = chosen.length > 0 ? columns.filter((column) => chosen.includes(column.code)) : columns;
    return isNarrow ? some.slice(0, 1) : some;
  }, [chosen, columns, isNarrow]);

  const mayAssign = rows.some((row) => row.mayAssign);
  const isEditMode = mayAssign && address.edit === '1';
  const cursorRow = Math.min(cursor.row, shownRows.length - 1);
  const cursorColumn = Math.min(cursor.column, shownColumns.length - 1);
  const stayed: Cursor = { row: cursorRow, column: cursorColumn, endRow: Math.min(cursor.endRow, shownRows.length - 1), endColumn: Math.min(cursor.endColumn, shownColumns.length - 1) };
  const [row, column] = [shownRows[cursorRow], shownColumns[cursorColumn]];

  const { settle, refuse } = edit;
  const placesOf = (change: CriterionChange) => change.items.map((item) => ({ unitCode: item.row.code, criterionCode: change.column.code }));
  const assignment = useAssignment({ onAssigned: useCallback((change) => settle(placesOf(change)), [settle]), onRefused: refuse });

  const paste = (text: string): void => {
    const read = readPaste(text, { rows: shownRows, columns: shownColumns, allRows: rows, row: cursorRow, column: cursorColumn });
    edit.put(read.values);
    setPasted(read);
  };
  const fillDown = (): void => {
    const values = filledDown(stayed, shownRows, shownColumns, edit.drafts);
    edit.put(values);
    notify(values.length > 0 ? w('targets.edit.filled', { count: format.number(values.length) }) : w('targets.edit.fill_none'), { type: 'info' });
  };
  const open = useCallback((of: SheetRow, on: Column) => setAddress({ cell: `${of.code}~${on.code}` }), [setAddress]);
  const openPreview = (): void => {
    assignment.reset();
    setPreview(changesOf(edit.drafts, columns, rows));
  };
  const stop = (): void => {
    edit.clear();
    setPasted(null);
    setSelected(NOBODY);
    setDialog(null);
    setAddress({ edit: '' });
  };

  const [openUnit = '', openCriterion = ''] = address.cell.split('~');
  const openRow = rows.find((one) => one.code === openUnit);
  const openColumn = columns.find((one) => one.code === openCriterion);
  const hidden = edit.count - countOf(Object.fromEntries(shownRows.map((one) => [one.code, Object.fromEntries(Object.entries(edit.drafts[one.code] ?? {}).filter(([code]) => shownColumns.some((shown) => shown.code === code)))])));

  return (
    <>
      <PageHeader
        title={isEditMode ? w('terms.assignTargets') : w('targets.title')}
        subtitle={[resultsOf, w('targets.legend')].filter(Boolean).join('. ')}
        observedAt={observedAt}
        source={w('targets.source')}
        acts={
          <>
            {periodField(edit.count > 0 ? w('targets.edit.fixedPeriod') : undefined)}
            {!isEditMode && <Button variant="outlined" startIcon={<AccountTreeOutlined />} component={RouterLink} to="/target-cascades">{w('cascades.title')}</Button>}
            {mayAssign && !isEditMode && <Button variant="contained" startIcon={<EditOutlined />} onClick={() => setAddress({ edit: '1' })}>{w('targets.edit.start')}</Button>}
            {isEditMode && <Button variant="outlined" onClick={() => (edit.count > 0 ? setDialog('stop') : stop())}>{w('targets.edit.stop')}</Button>}
          </>
        }
      />
      <SheetFilters columns={columns} levels={levels} level={address.level} chosen={chosen} isNarrow={isNarrow} onLevel={(level) => setAddress({ level })} onChosen={(codes) => setAddress({ criteria: codes.join(',') })} />
      {isEditMode && (pasted || Object.keys(edit.faults).length > 0) && (
        <Stack spacing={1} sx={{ mb: 1.5 }}>
          {pasted && <PasteReport pasted={pasted} onClose={() => setPasted(null)} />}
          <Refusals edit={edit} nameOf={(code) => rows.find((one) => one.code === code)?.name ?? code} />
        </Stack>
      )}
      <Paper sx={{ minWidth: 0 }}>
        {isEditMode && (
          <EditBar edit={edit} hidden={hidden} onFillDown={fillDown} onPaste={() => setDialog('paste')} onGroup={() => setDialog('group')} onHistory={() => row && column && open(row, column)} onPreview={openPreview} />
        )}
        {shownRows.length === 0 || shownColumns.length === 0 ? (
          <EmptyState reason="filteredAway" onClearFilters={() => setAddress({ level: '', criteria: '' })} />
        ) : (
          <TargetGrid
            label={w('targets.sheet', { period: format.period(address.period) })} rows={shownRows} columns={shownColumns} isEditMode={isEditMode} edit={edit} cursor={stayed} onCursor={setCursor}
            selected={selected} onSelected={setSelected} onOpen={open} onPaste={paste} onFillDown={fillDown}
          />
        )}
      </Paper>
      {!mayAssign && <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 0.5 }}>{w('targets.history.nothingHint')}</Typography>}
      {openRow && openColumn && <TargetHistory row={openRow} column={openColumn} period={address.period} isClosed={isClosed} onClose={() => setAddress({ cell: '' })} />}
      {dialog === 'paste' && <PasteDialog row={row} column={column} onPaste={paste} onClose={() => setDialog(null)} />}
      {dialog === 'group' && <GroupDialog columns={columns} column={column} allRows={rows} shownRows={shownRows} selected={selected} onFill={edit.put} onClose={() => setDialog(null)} />}
      <Confirm isOpen={dialog === 'stop'} title={w('targets.edit.stopTitle')} content={w('targets.edit.stopBody', { count: format.number(edit.count) })} confirm={w('targets.edit.stopConfirm')} cancel={w('actions.cancel')} onConfirm={stop} onClose={() => setDialog(null)} />
      {preview && (
        <PreviewDialog
          changes={preview} period={address.period} observedAt={observedAt} assignment={assignment} onClose={() => setPreview(null)}
          onDone={(count) => {
            setPreview(null);
            setPasted(null);
            notify(w('targets.preview.assigned', { count: format.number(count) }), { type: 'success' });
          }}
        />
      )}
    </>
  );
}
