// The simulator (mô phỏng điểm) of one unit: change counts, or try acts, and see score, rank and gap at once. Nothing is stored.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { PeriodField } from '../layout/PeriodField.tsx';
import { unitCardPath } from './addresses.ts';
import { SimulatedActs } from './SimulatedActs.tsx';
import { SimulatedGroups, SimulatedTotals } from './SimulatedTotals.tsx';
import { SimulatorTable } from './SimulatorTable.tsx';
import { useSimulation } from './use-simulation.ts';

export function SimulatorPage() {
  const w = useWords();
  const format = useFormat();
  const { code = '' } = useParams();
  const page = useSimulation(code);
  const { base, shown, period } = page;
  return (
    <>
      <PageHeader
        title={w('simulator.title')}
        subtitle={base && <><Link underline="always" component={RouterLink} to={unitCardPath(code, { period, view: '' })}>{base.unit.name}</Link> · {format.period(period)}</>}
        observedAt={base?.observedAt ?? null}
        source={w('simulator.source')}
        acts={<Button variant="outlined" disabled={!page.isChanged} onClick={() => page.setAddress({ changes: '', acts: '' })}>{w('simulator.reset')}</Button>}
      />
      <Box className="no-print" sx={{ mb: 1.5 }}><PeriodField value={period} onChange={(next) => page.setAddress({ period: next, changes: '', acts: '' })} error={page.periodFault} /></Box>
      {page.error ? (
        !page.periodFault && <FailedPart error={page.error} onRetry={() => void page.refetch()} />
      ) : !base || !shown ? (
        <PageLoading />
      ) : (
        <Box sx={{ display: 'grid', gap: 2 }}>
          {page.refusal && <Alert severity="warning" role="alert">{w('simulator.refused')}. {page.refusal.message}</Alert>}
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, gap: 2, '& > section': { height: '100%' } }} aria-busy={page.isReading}>
            <Panel title={w('simulator.result')}><SimulatedTotals simulation={shown} /></Panel>
            <Panel title={w('simulator.groups')}><SimulatedGroups groups={shown.groups} /></Panel>
          </Box>
          {page.acts.length > 0 && <Panel title={w('simulator.acts')}><SimulatedActs code={code} period={period} acts={page.acts} faults={page.faults} onChange={page.setActs} /></Panel>}
          <Panel title={w('simulator.counts')} isFlush aside={<Typography variant="caption" color="text.secondary" sx={{ maxWidth: 620 }}>{w('simulator.hint')}</Typography>}>
            <SimulatorTable simulation={shown} changes={page.changes} faults={page.faults} onChange={page.setChange} />
          </Panel>
        </Box>
      )}
    </>
  );
}
