// One unit on a day: names, place, validity, what it came from and what came of it.
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ConsoleUnitDetailQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { StatusChip } from '../layout/StatusChip.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { UnitDetailDocument } from './units.queries.ts';
import { UnitSuccessions } from './UnitSuccessions.tsx';

export type DetailedUnit = NonNullable<ConsoleUnitDetailQuery['unit']>;

interface UnitDetailProps {
  code: string;
  asOf: string;
  onChoose: (code: string) => void;
  onDay: (day: string) => void;
}

export function UnitDetail({ code, asOf, onChoose, onDay }: UnitDetailProps) {
  const w = useWords();
  const format = useFormat();
  const { data, error, refetch } = useGraph(UnitDetailDocument, { code, asOf }, { keepsPrevious: true });
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { unit } = data;
  if (!unit) return <Panel title={w('units.detail')} isFlush><EmptyState reason="nothingYet" title={w('units.notYet', { day: format.day(asOf) })} hint={<><code>{code}</code></>} /></Panel>;
  return (
    <Panel title={unit.name} aside={<Standing unit={unit} asOf={asOf} />}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '132px minmax(0, 1fr)' }, columnGap: 2, rowGap: { xs: 0, sm: 0.5 }, fontSize: '0.8125rem', '& dt': { color: 'text.secondary' }, '& dd': { m: 0, mb: { xs: 0.75, sm: 0 } } }}>
        <Fact label={w('units.code')}><code>{unit.code}</code></Fact>
        {unit.ancestors.length > 0 && (
          <Fact label={w('units.path')}>
            {unit.ancestors.map((above, index) => (
              <span key={above.code}>{index > 0 && ' › '}<Link component="button" type="button" onClick={() => onChoose(above.code)} sx={{ fontSize: 'inherit', verticalAlign: 'baseline', textAlign: 'left' }}>{above.name}</Link></span>
            ))}
          </Fact>
        )}
        <Fact label={w('units.level')}>{w(`enums.UnitLevel.${unit.level}`)}</Fact>
        <Fact label={w('units.kind')}>{w(`enums.UnitKind.${unit.kind}`)}</Fact>
        <Fact label={w('units.validity')}><Validity from={unit.validFrom} to={unit.validTo} /></Fact>
        <Fact label={w('units.measured')}>{w(unit.measured ? 'states.yes' : 'states.no')}</Fact>
        {unit.children.totalCount > 0 && <Fact label={w('units.children')}>{w('units.count', { count: format.number(unit.children.totalCount) })}</Fact>}
        {unit.nameEn && <Fact label={w('units.nameEn')}><span lang="en">{unit.nameEn}</span></Fact>}
        {unit.unverifiedFields.length > 0 && <Fact label={w('units.unverified')}>{unit.unverifiedFields.join(', ')}</Fact>}
      </Box>
      {unit.validTo && unit.validTo < asOf && <Button variant="outlined" sx={{ mt: 1.5 }} onClick={() => onDay(unit.validTo ?? asOf)}>{w('units.seeAt', { day: format.day(unit.validTo) })}</Button>}
      <Typography variant="h3" component="h3" sx={{ mt: 2, mb: 0.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>{w('units.succession')}</Typography>
      <UnitSuccessions unit={unit} asOf={asOf} onChoose={onChoose} />
    </Panel>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return <><dt>{label}</dt><dd>{children}</dd></>;
}

function Standing({ unit, asOf }: { unit: DetailedUnit; asOf: string }) {
  const w = useWords();
  const format = useFormat();
  return unit.validTo && unit.validTo < asOf
    ? <StatusChip tone="quiet" icon={HistoryOutlined} label={w('units.closed', { day: format.day(unit.validTo) })} isBare />
    : <StatusChip tone="good" icon={CheckCircleOutlined} label={w('units.stands')} isBare />;
}

function Validity({ from, to }: { from?: string | null; to?: string | null }) {
  const w = useWords();
  const format = useFormat();
  const start = from ? format.day(from) : w('units.sinceBefore');
  return <>{to ? w('units.until', { from: start, to: format.day(to) }) : w('units.since', { from: start })}</>;
}
