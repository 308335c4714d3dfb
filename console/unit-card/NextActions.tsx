// What to do first (việc nên làm): acts by the points that they bring, with their dossiers and the way to try each.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { ConsoleNextActionsQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { useViewer } from '../providers/use-viewer.ts';
import { criterionPath } from './addresses.ts';
import { actionDossiersPath, simulatorPath } from './simulated-changes.ts';
import { NextActionsDocument } from './simulator.queries.ts';

type Action = ConsoleNextActionsQuery['nextBestActions']['actions'][number];

/** What the simulator cannot carry out: nothing is there to be changed, or nothing is gained. */
const NOT_SIMULATED: readonly string[] = ['FINISH_IN_TIME', 'RECORD_OBSERVATION', 'FIRST_DOSSIERS', 'DIGITIZE_LISTED'];

/** Links that stand side by side or below each other are large enough for a finger (WCAG 2.5.8). */
const TARGET = { display: 'inline-block', minWidth: 24, minHeight: 24, lineHeight: '24px' } as const;

export function NextActions({ code, period }: { code: string; period: string }) {
  const w = useWords();
  const { data, error, refetch } = useGraph(NextActionsDocument, { code, period }, { keepsPrevious: true });
  const actions = data?.nextBestActions.actions ?? [];
  return (
    <Panel
      title={w('simulator.next')}
      isFlush
      aside={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
          <Typography variant="caption" color="text.secondary">{w('simulator.nextHint')}</Typography>
          <Link component={RouterLink} to={simulatorPath(code, period)} className="no-print" sx={TARGET}>{w('simulator.open')}</Link>
        </Box>
      }
    >
      {error ? (
        <Box sx={{ p: 2 }}><FailedPart error={error} onRetry={() => void refetch()} /></Box>
      ) : !data ? (
        <PageLoading />
      ) : actions.length === 0 ? (
        <EmptyState reason="nothingYet" title={w('simulator.none')} hint={w('simulator.noneHint')} />
      ) : (
        <ActionTable actions={actions} code={code} period={period} />
      )}
    </Panel>
  );
}

function ActionTable({ actions, code, period }: { actions: readonly Action[]; code: string; period: string }) {
  const w = useWords();
  return (
    <ScrollRegion label={w('actions.tableOf', { name: w('simulator.next') })}>
      <Table sx={{ minWidth: 860, '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{w('simulator.act')}</TableCell>
            <TableCell align="right">{w('simulator.pointsHead')}</TableCell>
            <TableCell align="right">{w('simulator.dossiers')}</TableCell>
            <TableCell align="right">{w('simulator.needed')}</TableCell>
            <TableCell align="right">{w('simulator.perDossier')}</TableCell>
            <TableCell>{w('simulator.criteria')}</TableCell>
            <TableCell className="no-print"><span className="visually-hidden">{w('simulator.tryIt')}</span></TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {actions.map((action) => <Line key={`${action.kind} ${action.criteria.map((one) => one.code).join()}`} action={action} code={code} period={period} />)}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

function Line({ action, code, period }: { action: Action; code: string; period: string }) {
  const w = useWords();
  const format = useFormat();
  const viewer = useViewer();
  const { kind, label, dossierCount, procedureCount, dossiersToSaturation: needed } = action;
  const seesDossiers = viewer?.readsAll === true || viewer?.ownUnit?.code === code || viewer?.isDistrict === true;
  return (
    <TableRow data-action={kind} data-state={action.state}>
      <TableCell component="th" scope="row" sx={{ minWidth: 260, fontWeight: 400 }}><strong>{label}</strong>{dossierCount === 0 && action.criteria[0] && <>: {action.criteria[0].name}</>}<Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{action.reason}</Box></TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}><Points action={action} /></TableCell>
      <TableCell align="right" className="figures" sx={{ whiteSpace: 'nowrap' }}>{dossierCount > 0 ? format.number(dossierCount) : procedureCount > 0 ? w('simulator.procedures', { count: format.number(procedureCount) }) : '–'}</TableCell>
      <TableCell align="right" className="figures">{needed === null || needed === undefined ? '–' : needed === Math.max(dossierCount, procedureCount) ? w('simulator.neededAll') : format.number(needed)}</TableCell>
      <TableCell align="right" className="figures">{action.pointsPerDossier ? format.number(action.pointsPerDossier, 4) : '–'}</TableCell>
      <TableCell sx={{ minWidth: 110 }}>
        {action.criteria.map((one, index) => <span key={one.code}>{index > 0 && ' '}<Link component={RouterLink} to={criterionPath(code, one.code, { period, view: '' })} title={one.name} sx={TARGET}>{one.code}</Link></span>)}
      </TableCell>
      <TableCell className="no-print" sx={{ whiteSpace: 'nowrap' }}>
        {dossierCount > 0 && seesDossiers && <Box><Link component={RouterLink} to={actionDossiersPath(code, kind, period)} aria-label={w('simulator.seeDossiersOf', { act: label })} sx={TARGET}>{w('simulator.seeDossiers')}</Link></Box>}
        {!NOT_SIMULATED.includes(kind) && <Box><Link component={RouterLink} to={simulatorPath(code, period, [{ kind, dossiers: needed ?? null }])} aria-label={w('simulator.tryOf', { act: label })} sx={TARGET}>{w('simulator.tryIt')}</Link></Box>}
      </TableCell>
    </TableRow>
  );
}

/** Known points, what is at stake, or unknown with what can be said of it. */
function Points({ action }: { action: Action }) {
  const w = useWords();
  const format = useFormat();
  const shown = (points: string): string => format.number(points, Number(points) >= 0.01 ? 2 : 4);
  const quiet = { color: 'text.secondary', fontSize: '0.75rem' } as const;
  if (action.state === 'UNKNOWN') {
    const more = action.points ? w('simulator.byDraft', { points: shown(action.points) }) : action.pointsAtMost ? w('simulator.atMost', { points: shown(action.pointsAtMost) }) : null;
    return <>{w('simulator.unknown')}{more && <Box className="figures" sx={quiet}>{more}</Box>}</>;
  }
  if (action.pointsAtStake) return <span className="figures">{w('simulator.atStake', { points: shown(action.pointsAtStake) })}</span>;
  if (action.kind === 'DIGITIZE_LISTED') return <Box component="span" sx={quiet}>{w('simulator.outside')}</Box>;
  return <strong className="figures" data-points={action.points}>{w('simulator.plus', { points: shown(action.points ?? '0') })}</strong>;
}
