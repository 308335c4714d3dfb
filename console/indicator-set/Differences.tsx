// What changes from one rule set to another, criterion by criterion, with a warning that their figures do not compare.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { RuleState, UnitLevel } from '../../schema/enums.ts';
import type { ConsoleRuleSetChangesQuery } from '../../schema/generated/graphql.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { RuleSetChangesDocument } from './indicator-set.queries.ts';

type Changes = NonNullable<ConsoleRuleSetChangesQuery['indicatorSet']>['changesFrom'];
type Changed = Changes['changed'][number];

interface Shown {
  key: string;
  kind: 'added' | 'removed' | 'changed';
  code: string;
  name: string;
  what: string;
  before: string;
  after: string;
}

export function Differences({ from, to }: { from: string; to: string }) {
  const w = useWords();
  const format = useFormat();
  const { data, error, refetch } = useGraph(RuleSetChangesDocument, { code: to, from }, { keepsPrevious: true });
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  const changes = data?.indicatorSet?.changesFrom;
  if (!changes) return <PageLoading />;
  const rows = rowsOf(changes, format.locale === 'en', w);
  return (
    <>
      <Box sx={{ px: 1.5, pb: 1.5 }}><Alert severity={changes.judgesAlike ? 'success' : 'warning'}>{w(changes.judgesAlike ? 'ruleSets.same' : 'ruleSets.boundary')}</Alert></Box>
      {rows.length === 0 ? <Typography variant="body2" sx={{ px: 2, pb: 2 }}>{w('ruleSets.noDifference')}</Typography> : (
        <ScrollRegion label={w('actions.tableOf', { name: w('ruleSets.differences') })}>
          <Table sx={{ minWidth: 760, '& td, & th': { verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow><TableCell>{w('terms.criterion')}</TableCell><TableCell>{w('ruleSets.kind')}</TableCell><TableCell>{w('ruleSets.what')}</TableCell><TableCell>{w('ruleSets.before')}</TableCell><TableCell>{w('ruleSets.after')}</TableCell></TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row.key} data-change={`${row.kind} ${row.code}`}>
                  <TableCell sx={{ minWidth: 220 }}><strong>{row.code}</strong> {row.name}</TableCell><TableCell>{w(`ruleSets.${row.kind}`)}</TableCell><TableCell>{row.what}</TableCell>
                  <TableCell>{row.before}</TableCell><TableCell><strong>{row.after}</strong></TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      )}
    </>
  );
}

function rowsOf(changes: Changes, isEnglish: boolean, w: Words): Shown[] {
  const named = (of: { name: string; nameEn: string }): string => (isEnglish ? of.nameEn : of.name);
  const whole = (kind: 'added' | 'removed') => changes[kind].map((one): Shown => ({
    key: `${kind} ${one.code}`, kind, code: one.code, name: named(one), what: w('ruleSets.fields.maxScore'), before: kind === 'removed' ? one.maxScore : '', after: kind === 'added' ? one.maxScore : '',
  }));
  return [
    ...whole('added'), ...whole('removed'),
    ...changes.changed.flatMap((one) => one.fields.map(({ field, before, after }): Shown => ({
      key: `${one.code} ${field}`, kind: 'changed', code: one.code, name: named(one.after), what: w(`ruleSets.fields.${field as 'maxScore'}`),
      before: shownValue(field, before ?? '', one.before, isEnglish, w), after: shownValue(field, after ?? '', one.after, isEnglish, w),
    }))),
    ...changes.others.map(({ field, before, after }): Shown => {
      const [kind = '', code = ''] = field.split(' ');
      const isNumber = kind === 'group' || kind === 'band';
      const value = (text: string | null | undefined): string => (text ? (isNumber ? text : w(`ruleSets.digitized.${text as 'ANY'}`)) : w('ruleSets.notThere'));
      return { key: field, kind: 'changed', code: '', name: '', what: isNumber ? w(`ruleSets.${kind}`, { code }) : w('ruleSets.fields.digitizedComponents'), before: value(before), after: value(after) };
    }),
  ];
}

function shownValue(field: string, value: string, of: Changed['before'], isEnglish: boolean, w: Words): string {
  if (field === 'numerator') return isEnglish ? of.numeratorLabelEn : of.numeratorLabel;
  if (field === 'denominator') return isEnglish ? of.denominatorLabelEn : of.denominatorLabel;
  if (field === 'state') return w(`enums.RuleState.${value as RuleState}`);
  if (field === 'whenEmpty') return w(`unitCard.empty.${value as 'FULL'}`);
  if (field === 'appliesTo') return value.split(', ').map((level) => w(`enums.UnitLevel.${level as UnitLevel}`)).join('; ');
  return value;
}
