// The tables that others have published, made anew from their counts and scores with the rounding in which they were printed.
import { readFileSync } from 'node:fs';
import { differenceOf, shareOf } from '../../api/domain/official-comparison.ts';
import { add, compare, fraction, HUNDRED, parseFraction, sub, sum, toDecimal, type Fraction } from '../../api/domain/fraction.ts';
import { percentOf } from '../../api/domain/score.ts';

interface Row {
  unit: string;
  component?: string;
  measure?: string;
  score?: number;
  max?: number;
  rank?: number;
  change?: number;
  previous?: number;
  numerator?: number;
  denominator?: number;
  numerator_about?: number;
  denominator_about?: number;
  published?: string;
  published_percent?: string | null;
}

interface Case {
  id: string;
  rows: Row[];
  derived: Record<string, unknown> | null;
  department_scores?: Row[];
  commune_scores?: Row[];
  communes?: Row[];
  province_score?: { score: number; change_score: number; previous_score_derived: number };
}

const { cases } = JSON.parse(readFileSync(new URL('published-cases.json', import.meta.url), 'utf8')) as { cases: Case[] };
const missing = (what: string): never => {
  throw new Error(`there is no ${what}`);
};
const caseOf = (id: string): Case => cases.find((one) => one.id === id) ?? missing(id);

/** A published number as it was printed: never through binary arithmetic. */
const exact = (value: number | undefined): Fraction => parseFraction(String(value)) ?? missing(`${value}`);
/** As printed in Vietnamese: a comma, and no zeros at the end. */
const printed = (value: Fraction, places: number): string => toDecimal(value, places).replace(/\.?0+$/, '').replace('.', ',');
/** As printed in English. */
const printedEnglish = (value: Fraction, places: number): string => printed(value, places).replace(',', '.');
const rateOf = ({ numerator, denominator }: Row): Fraction => percentOf(numerator ?? 0, denominator ?? 0) ?? missing('no data');
const key = (row: Row): string => `${row.unit} ${row.measure ?? row.component ?? ''}`.trim();

/** Where the printed table departs from half up, and why we say so; anything else must come out. */
const EXCEPTIONS: Record<string, string> = {
  'Tỉnh Bắc Ninh progress': '19.45 of 20 is 97.25: half up prints 97.3, the table says 97.2',
};

describe('the six components of Bắc Ninh in a week of late 2025', () => {
  const { rows, derived } = caseOf('BN-2025-W-component-1');

  it.each(rows.map((row) => [key(row), row] as const))('prints the share of %s', (name, row) => {
    const share = shareOf(exact(row.score), exact(row.max)) ?? missing(name);
    if (EXCEPTIONS[name]) {
      expect(toDecimal(share, 2)).toBe('97.25');
      expect([printedEnglish(share, 1), row.published_percent]).toEqual(['97.3', '97.2']);
    } else expect(printedEnglish(share, 1)).toBe(row.published_percent);
  });

  it('adds up to the total, and the changes of its parts to the change of the total', () => {
    expect(toDecimal(sum(rows.map((row) => exact(row.score))), 2)).toBe(String(derived?.['total_of_components']));
    expect(toDecimal(sum(rows.map((row) => exact(row.max))), 0)).toBe(String(derived?.['max_total']));
    const changes = derived?.['changes_published'] as { progress: number; digitization: number; total: number };
    expect(compare(add(exact(changes.progress), exact(changes.digitization)), exact(changes.total))).toBe(0);
  });

  it('tells the one departure from the exact share as a difference within the tolerance of a printed percentage', () => {
    const row = rows.find((one) => one.component === 'progress') ?? missing('progress');
    const ours = { score: exact(row.score), maxScore: exact(row.max), percent: shareOf(exact(row.score), exact(row.max)) };
    expect(differenceOf(ours, { score: null, maxScore: null, percent: row.published_percent ?? null }, () => '0.05')).toMatchObject({ measure: 'PERCENT', shown: '0.0500', isWithinTolerance: true });
    expect(differenceOf(ours, { score: null, maxScore: null, percent: row.published_percent ?? null }, () => '0.049')).toMatchObject({ isWithinTolerance: false });
  });
});

describe('Bắc Ninh in its fourth and fifth leading week', () => {
  const { rows, derived, department_scores: departments = [], commune_scores: communes = [] } = caseOf('BN-2025-W-week4-5');

  it('leaves for the component that was not published what the total has beside the five others', () => {
    const five = sum(rows.map((row) => exact(row.score)));
    expect(toDecimal(five, 2)).toBe('83.28');
    expect(toDecimal(sub(exact(Number(derived?.['total_published'])), five), 2)).toBe(String(derived?.['online_services_implied']));
  });

  it('gives equal scores the same rank, and the next one the rank after all of them', () => {
    const rankOf = (row: Row): number => 1 + communes.filter((other) => compare(exact(other.score), exact(row.score)) > 0).length;
    expect(communes.map(rankOf)).toEqual(communes.map((row) => row.rank));
  });

  it('shows the week before of whoever rose', () => {
    const [risen] = departments.filter((row) => row.previous !== undefined);
    expect(toDecimal(sub(exact(risen?.score), exact(risen?.previous)), 2)).toBe('22.37');
  });
});

describe('Lâm Đồng in the first quarter of 2020', () => {
  const { rows } = caseOf('LD-2020-Q1');
  const of = (unit: string, measure: string): Row => rows.find((row) => row.unit === unit && row.measure === measure) ?? missing(unit);

  it.each(rows.map((row) => [key(row), row] as const))('prints the rate of %s', (_name, row) => {
    // One rate of the table was printed with one decimal.
    const places = (row.published?.split(',')[1]?.length ?? 1) - 1;
    expect(`${printed(rateOf(row), places)}%`).toBe(row.published);
  });

  it('adds the levels up to the province, except for the parts of the total, which are two short as printed', () => {
    const levels = ['Cấp tỉnh', 'Cấp huyện', 'Cấp xã'];
    const total = levels.reduce((count, level) => count + (of(level, 'on_time').denominator ?? 0), 0);
    expect(total).toBe(643_272);
    expect(of('Toàn tỉnh', 'on_time').denominator).toBe(total);
    const parts = (of('Toàn tỉnh', 'on_time').numerator ?? 0) + (of('Toàn tỉnh', 'overdue').numerator ?? 0);
    expect([parts, total - parts]).toEqual([643_270, 2]);
    expect(levels.reduce((count, level) => count + (of(level, 'on_time').numerator ?? 0), 0)).toBe(of('Toàn tỉnh', 'on_time').numerator! + 2);
  });
});

it('prints the fully online rate of Hà Nam in 2024', () => {
  const [row] = caseOf('EMC-2024-full-process').rows;
  expect(`${printed(rateOf(row ?? missing('no row')), 2)}%`).toBe(row?.published);
});

it('holds that the whole percentages of Bắc Ninh in October 2024 are possible for the rounded counts of the text', () => {
  for (const row of caseOf('BN-2024-10').rows) {
    const denominator = row.denominator ?? row.denominator_about;
    const numerator = row.numerator ?? row.numerator_about;
    if (denominator === undefined || numerator === undefined) continue;
    const stated = exact(Number(row.published?.replace('%', '')));
    const percent = percentOf(numerator, denominator) ?? missing(row.unit);
    // "about 8 500", "nearly 13 000 of more than 13 000": within one point of the printed value.
    const distance = sub(percent, stated);
    expect(compare(distance, fraction(-1)) >= 0 && compare(distance, fraction(1)) <= 0).toBe(true);
  }
});

describe('the ranking of Bình Dương in 2023', () => {
  const { rows, communes = [], province_score: province } = caseOf('BD-2023-766');

  it('puts the scores in the printed order', () => {
    const rankOf = (row: Row): number => 1 + rows.filter((other) => compare(exact(other.score), exact(row.score)) > 0).length;
    expect(rows.map(rankOf)).toEqual(rows.map((row) => row.rank));
  });

  it('finds the excellent above 90, and the score of the year before by the printed change', () => {
    expect(communes.every((row) => compare(exact(row.score), fraction(90)) >= 0 && compare(exact(row.score), HUNDRED) <= 0)).toBe(true);
    expect(toDecimal(sub(exact(province?.score), exact(province?.change_score)), 2)).toBe(String(province?.previous_score_derived));
  });
});
