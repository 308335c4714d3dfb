// Entering figures of one unit and period from one source: every metric with what counts now; empty fields are not recorded.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useFormat } from '../layout/format.ts';
import { periodAt } from '../layout/period.ts';
import { PeriodField } from '../layout/PeriodField.tsx';
import { UnitField } from '../layout/UnitField.tsx';
import { platformToday } from '../providers/config.ts';
import { useAct, useGraph } from '../providers/use-graph.ts';
import { KnownObservationsDocument, ObservationMetricsDocument, RecordObservationsDocument } from './observations.queries.ts';

const isWhole = (text: string): boolean => /^\d{1,10}$/.test(text);

export function RecordDialog({ onClose }: { onClose: () => void }) {
  const w = useWords();
  const format = useFormat();
  const notify = useNotify();
  const [unit, setUnit] = useState('');
  const [period, setPeriod] = useState(periodAt('MONTH', platformToday()));
  const [source, setSource] = useState('');
  const [sourceUrl, setSourceUrl] = useState('');
  const [values, setValues] = useState<Record<string, string>>({});
  const [faults, setFaults] = useState<Record<string, string>>({});
  const metrics = useGraph(ObservationMetricsDocument, {}).data?.observationMetrics ?? [];
  const known = useGraph(KnownObservationsDocument, { unit, period }, { isEnabled: unit !== '' });
  const knownOf = new Map(known.data?.observations.nodes.map((one) => [one.metric, one]));
  const filled = metrics.filter(({ code }) => (values[code] ?? '').trim() !== '');
  const nameOf = (code: string): string => {
    const metric = metrics.find((one) => one.code === code);
    return metric ? (format.locale === 'en' ? metric.labelEn : metric.label) : code;
  };

  const record = useAct(RecordObservationsDocument, {
    onDone: ({ recordObservations: { added, changed, unchanged, pending } }) => {
      notify(pending > 0 ? 'observations.donePending' : 'observations.done', { type: 'success', messageArgs: { added, changed, unchanged, pending } });
      onClose();
    },
    onFault: ({ body }) => {
      setFaults(body.errors);
      return Object.keys(body.errors).length > 0;
    },
  });

  const send = (): void => {
    const wrong = filled.filter(({ code }) => !isWhole((values[code] ?? '').trim()));
    setFaults(Object.fromEntries(wrong.map(({ code }) => [`items.${filled.findIndex((one) => one.code === code)}.value`, w('observations.whole')])));
    if (wrong.length > 0) return;
    const items = filled.map(({ code }) => ({ unitCode: unit, period, metric: code, value: Number((values[code] ?? '').trim()), expectedVersion: knownOf.get(code)?.version ?? 0 }));
    record.mutate({ input: { source, ...(sourceUrl.trim() && { sourceUrl: sourceUrl.trim() }), items } });
  };

  // A mended field no longer says what was wrong; the places of the others may have moved.
  const change = (code: string, value: string): void => {
    setFaults({});
    setValues((before) => ({ ...before, [code]: value }));
  };

  const faultOf = (code: string): string | undefined => {
    const index = filled.findIndex((one) => one.code === code);
    return index < 0 ? undefined : (faults[`items.${index}.value`] ?? faults[`items.${index}.metric`] ?? faults[`items.${index}.expectedVersion`]);
  };
  const knownText = (code: string): string => {
    const one = knownOf.get(code);
    if (!one) return w('observations.unknown');
    const parts = [one.value !== null && one.value !== undefined && w('observations.known', { value: format.number(one.value) }), one.pendingValue !== null && one.pendingValue !== undefined && w('observations.knownPending', { value: format.number(one.pendingValue) })];
    return parts.filter(Boolean).join(' · ') || w('observations.unknown');
  };
  const whole = Object.entries(faults).find(([path]) => path === 'items' || path === 'sourceUrl');
  return (
    <FormDialog
      title={w('observations.formTitle')} maxWidth="md" act={filled.length === 0 ? w('observations.saveNone') : w('observations.save', { count: filled.length })}
      isBlocked={record.isPending || filled.length === 0 || unit === '' || source.trim() === ''} onSend={send} onClose={onClose}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) auto' }, gap: 1.5, pt: 1, alignItems: 'start' }}>
        <UnitField label={w('terms.unit')} value={unit} onChange={setUnit} error={faults['items.0.unitCode']} />
        <PeriodField value={period} onChange={setPeriod} error={faults['items.0.period']} />
        <TextField required label={w('observations.source')} value={source} error={'source' in faults} helperText={faults['source'] ?? w('observations.sourceHint')} onChange={(event) => setSource(event.target.value)} slotProps={{ htmlInput: { maxLength: 500 } }} />
        <TextField label={w('observations.sourceUrl')} value={sourceUrl} error={'sourceUrl' in faults} onChange={(event) => setSourceUrl(event.target.value)} sx={{ minWidth: { md: 260 } }} />
      </Box>
      {whole && <Alert severity="error">{whole[1]}</Alert>}
      <Typography variant="body2" color="text.secondary">{unit === '' || source.trim() === '' ? w('observations.needs') : ''} {w('observations.formHint')}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, columnGap: 3, rowGap: 1 }}>
        {metrics.map((metric) => {
          const fault = faultOf(metric.code);
          return (
            <Box key={metric.code} data-metric={metric.code} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 104px', gap: 1, alignItems: 'center' }}>
              <Box component="label" htmlFor={`metric-${metric.code}`} sx={{ fontSize: '0.8125rem' }}>
                {nameOf(metric.code)}
                <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: fault ? 'error.main' : 'text.secondary' }}>
                  {fault ?? [unit !== '' && knownText(metric.code), metric.within && w('observations.partOf', { name: nameOf(metric.within) })].filter(Boolean).join(' · ')}
                </Box>
              </Box>
              <TextField
                id={`metric-${metric.code}`} value={values[metric.code] ?? ''} error={fault !== undefined} onChange={(event) => change(metric.code, event.target.value)}
                slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', style: { textAlign: 'right' } } }}
              />
            </Box>
          );
        })}
      </Box>
    </FormDialog>
  );
}
