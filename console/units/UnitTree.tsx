// The tree of units on a day; branches are read when they are opened. Arrows, Home, End and letters move in it.
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import Box from '@mui/material/Box';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNotify } from 'react-admin';
import type { UnitLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { useGraph, useGraphReader } from '../providers/use-graph.ts';
import { UnitBranchDocument, UnitDetailDocument, UnitRootsDocument } from './units.queries.ts';

interface TreeUnit {
  code: string;
  name: string;
  level: UnitLevel;
  children: { totalCount: number };
}

interface UnitTreeProps {
  asOf: string;
  chosen: string;
  onChoose: (code: string) => void;
}

export function UnitTree({ asOf, chosen, onChoose }: UnitTreeProps) {
  const w = useWords();
  const notify = useNotify();
  const readOnce = useGraphReader();
  const roots = useGraph(UnitRootsDocument, { asOf });
  const [branches, setBranches] = useState<Record<string, TreeUnit[]>>({});
  const tree = useRef<HTMLDivElement>(null);
  const shown = useRef('');
  const [opened, setOpened] = useState<string[] | null>(null);

  const openBranch = async (code: string): Promise<void> => {
    if (branches[code]) return;
    try {
      const { unit } = await readOnce(UnitBranchDocument, { code, asOf });
      setBranches((before) => ({ ...before, [code]: unit?.children.nodes ?? [] }));
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  };

  // The roots stand open from the start.
  useEffect(() => {
    for (const { code } of roots.data?.units.nodes ?? []) void openBranch(code);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [roots.data]);

  // A unit that the address names is shown in its place: the branches above it are opened.
  useEffect(() => {
    if (!chosen || !roots.data) return;
    let isStale = false;
    void readOnce(UnitDetailDocument, { code: chosen, asOf }).then(async ({ unit }) => {
      const above = (unit?.ancestors ?? []).map(({ code }) => code);
      if (isStale) return;
      await Promise.all(above.map(openBranch));
      if (isStale) return;
      setOpened((before) => [...new Set([...(before ?? rootCodes), ...above])]);
    }).catch(() => undefined);
    return () => {
      isStale = true;
    };
    // Only a new choice opens branches; what the reader closed since stays closed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen, roots.data !== undefined]);

  // Once for each choice, as soon as its branch is there; only the tree scrolls, not the page.
  useEffect(() => {
    if (!chosen || shown.current === chosen) return;
    const frame = requestAnimationFrame(() => {
      const box = tree.current;
      const item = box?.querySelector(`[data-code="${CSS.escape(chosen)}"] > .MuiTreeItem-content`);
      if (!box || !item) return;
      shown.current = chosen;
      const [outer, inner] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
      if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - outer.height / 3;
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen, opened, branches]);

  // The tree's own Enter opens a branch, as the arrows do; here it chooses the unit, as a press does.
  const chooseByEnter = (event: KeyboardEvent): void => {
    const code = event.key === 'Enter' && event.target instanceof HTMLElement ? event.target.dataset['code'] : undefined;
    if (!code) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(code);
  };

  if (roots.error) return <Box sx={{ p: 2 }}><FailedPart error={roots.error} onRetry={() => void roots.refetch()} /></Box>;
  if (!roots.data) return <PageLoading />;
  // The platform's own province has its departments in the tree and stands first; the neighbour of before the merger has districts only.
  const units: TreeUnit[] = roots.data.units.nodes.toSorted((a, b) => b.children.totalCount - a.children.totalCount);
  const rootCodes = units.map(({ code }) => code);
  if (units.length === 0) return <EmptyState reason="nothingYet" />;

  const item = (unit: TreeUnit) => {
    const below = branches[unit.code];
    return (
      <TreeItem key={unit.code} itemId={unit.code} data-code={unit.code} label={<UnitLabel unit={unit} />}>
        {below ? below.map(item) : unit.children.totalCount > 0 ? <TreeItem itemId={`${unit.code}/…`} label={w('states.loading')} disabled /> : null}
      </TreeItem>
    );
  };

  return (
    <Box ref={tree} onKeyDownCapture={chooseByEnter} sx={{ maxHeight: { xs: '60vh', md: 'calc(100vh - 260px)' }, minHeight: 240, overflow: 'auto', py: 0.5 }}>
      <SimpleTreeView
        aria-label={w('units.tree')}
        expandedItems={opened ?? rootCodes}
        onExpandedItemsChange={(_event, ids) => setOpened(ids)}
        onItemExpansionToggle={(_event, code, isExpanded) => {
          if (isExpanded) void openBranch(code);
        }}
        expansionTrigger="iconContainer"
        selectedItems={chosen || null}
        onSelectedItemsChange={(_event, code) => {
          if (code && !code.endsWith('/…')) onChoose(code);
        }}
        itemChildrenIndentation={18}
        sx={{ '& .MuiTreeItem-content': { py: 0.25, pr: 1.5, borderRadius: 0, gap: 0.75 }, '& .MuiTreeItem-label': { fontSize: '0.8125rem' } }}
      >
        {units.map(item)}
      </SimpleTreeView>
    </Box>
  );
}

function UnitLabel({ unit }: { unit: TreeUnit }) {
  return (
    <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
      <span>{unit.name}</span>
      {unit.children.totalCount > 0 && <Box component="span" className="figures" sx={{ color: 'text.secondary', fontSize: '0.75rem', flex: 'none' }}>{unit.children.totalCount}</Box>}
    </Box>
  );
}
