// A unit's criteria joined with their definitions: what the card and the criterion page show.
import type { TargetStatus } from '../../schema/enums.ts';
import type { ConsoleUnitCardQuery } from '../../schema/generated/graphql.ts';
import { formatNumber } from '../layout/format.ts';

export type Card = ConsoleUnitCardQuery['scorecard'];
export type CardSet = NonNullable<ConsoleUnitCardQuery['indicatorSet']>;
export type CardCriterion = Card['criteria'][number];
export type Definition = CardSet['groups'][number]['criteria'][number];
type Unscored = CardSet['unscored'][number];

export interface CriterionLine {
  figure: CardCriterion;
  name: string;
  /** null for those outside the 100 points. */
  definition: Definition | null;
  unscored: Unscored | null;
  /** What is counted: DOSSIERS, PROCEDURES, COMPONENTS, QUANTITY or OBSERVATION. */
  counts: string;
  isAverage: boolean;
}

const named = (of: { name: string; nameEn: string }, locale: string): string => (locale === 'en' ? of.nameEn : of.name);

export function linesOf(card: Card, set: CardSet, locale: string): CriterionLine[] {
  const definitions = new Map(set.groups.flatMap((group) => group.criteria.map((one) => [one.code, one])));
  const unscored = new Map(set.unscored.map((one) => [one.code, one]));
  return card.criteria.map((figure) => {
    const definition = definitions.get(figure.code) ?? null;
    const outside = definition ? null : (unscored.get(figure.code) ?? null);
    const source = definition ?? outside;
    return { figure, name: source ? named(source, locale) : figure.name, definition, unscored: outside, counts: source?.counts ?? 'DOSSIERS', isAverage: outside?.reading === 'AVERAGE' };
  });
}

export interface GroupLines {
  code: string;
  name: string;
  score: string;
  maxScore: string;
  percent: string;
  lines: CriterionLine[];
}

export function groupLines(card: Card, set: CardSet, lines: readonly CriterionLine[], locale: string): GroupLines[] {
  return card.groups.map((group) => {
    const known = set.groups.find(({ code }) => code === group.code);
    const codes = new Set(known?.criteria.map(({ code }) => code));
    return { ...group, name: known ? named(known, locale) : group.name, lines: lines.filter(({ figure }) => codes.has(figure.code)) };
  });
}

export const bandName = (set: CardSet, code: string, locale: string): string => {
  const band = set.bands.find((one) => one.code === code);
  return band ? ((locale === 'en' ? band.nameEn : null) ?? band.name) : code;
};

export const isCounted = (status: TargetStatus): boolean => status !== 'NO_DATA' && status !== 'NOT_APPLICABLE';

/** 2.2 is an average of days, with two decimals. */
export const averageOf = (rate: { numerator: number; denominator: number }, locale: string): string => formatNumber(rate.numerator / rate.denominator, locale, 2);

/** Points that a criterion lacks of its maximum. */
export const pointsLost = ({ figure }: CriterionLine): number => (figure.maxScore && figure.score && figure.status !== 'NOT_APPLICABLE' ? Number(figure.maxScore) - Number(figure.score) : 0);

/** Percentage points below the target; null without one or when it is reached. */
export function gapOf(figure: CardCriterion): number | null {
  if (!figure.target || !figure.rate || !isCounted(figure.status)) return null;
  const gap = Number(figure.target) - (100 * figure.rate.numerator) / figure.rate.denominator;
  return gap > 0 ? gap : null;
}
