/** The measured bodies that exist on a day, how much work each gets, and how well each does it. */
import { addDays, dayNumber } from '../../../api/domain/local-day.ts';
import type { DemoProcedure } from './procedure-mix.ts';
import { procedureMixes } from './procedure-mix.ts';
import { Random, Weighted } from './random.ts';

/** A row of seeds/data/units.json, as far as the generator reads it. */
export interface DemoUnit {
  code: string;
  level: string;
  measured: boolean;
  area_kind: string | null;
  valid_from: string | null;
  valid_to: string | null;
}

/** Multipliers of the stated shares for one body: 1 is average, more is worse. */
export const traits = ['late', 'sync', 'digitization', 'payment', 'result', 'offline', 'reuse'] as const;
export type Trait = (typeof traits)[number];
export type Quality = Record<Trait, number>;

export interface Body {
  unit: DemoUnit;
  /** Head of its dossier numbers, such as 000.00.24.H05. */
  prefix: string;
  weight: number;
  quality: Quality;
  procedures: Weighted<DemoProcedure>;
}

export interface Epoch {
  bodies: Weighted<Body>;
  /** Average quality by weight, so that shares hold over all bodies together. */
  average: Quality;
}

const departmentWeights: Record<string, number> = {
  SGTVT: 4, STNMT: 4, SNNMT: 5, STP: 3, SXD: 3, SKHDT: 2.5, STC: 2, SNNPTNT: 2, SCT: 2, SNV: 1.5, SYT: 1.5, SLDTBXH: 1.5, SKHCN: 1, SVHTTDL: 0.8, SGDDT: 0.8,
  BQLKCN: 0.6, STTTT: 0.5, BQLATTP: 0.4, SDTTG: 0.3, VP: 0.2,
};
const levelShares: Record<string, number> = { DEPARTMENT: 0.22, DISTRICT: 0.3, COMMUNE: 0.6 };
const WEAK_BODIES = 0.12;

function baseWeight(unit: DemoUnit, random: Random): number {
  if (unit.level === 'DEPARTMENT') return departmentWeights[unit.code.slice(unit.code.indexOf('.') + 1)] ?? 1;
  return Math.exp(random.bell() * 0.3) * (unit.area_kind === 'ward' ? 2 : unit.level === 'DISTRICT' ? 1.5 : 1);
}

/** Most bodies are middling, some are plainly weak in two or three things; it stays with the body. */
function qualityOf(random: Random): Quality {
  const quality = Object.fromEntries(traits.map((trait) => [trait, Math.exp(random.bell() * 0.62)])) as Quality;
  if (random.chance(WEAK_BODIES)) for (let i = random.whole(2, 3); i > 0; i -= 1) quality[random.pick(traits)] *= 4;
  return quality;
}

function buildBodies(units: readonly DemoUnit[], procedures: readonly DemoProcedure[], seed: string): Body[] {
  const mixOf = procedureMixes(procedures, seed);
  const measured = units.filter((unit) => unit.measured && unit.level in levelShares);
  return measured.map((unit, i) => {
    const random = new Random(`${seed}/body/${unit.code}`);
    const two = (n: number): string => String(n).padStart(2, '0');
    return {
      unit,
      prefix: `000.${two(Math.floor(i / 100))}.${two(i % 100)}.H05`,
      weight: baseWeight(unit, random),
      quality: qualityOf(random),
      procedures: mixOf(unit.code, unit.level),
    };
  });
}

const isValidOn = (unit: DemoUnit, day: string): boolean => (unit.valid_from ?? '0') <= day && (unit.valid_to ?? '9') >= day;

function buildEpoch(bodies: readonly Body[], day: string): Epoch {
  const valid = bodies.filter(({ unit }) => isValidOn(unit, day));
  const sums: Record<string, number> = {};
  for (const { unit, weight } of valid) sums[unit.level] = (sums[unit.level] ?? 0) + weight;
  const weightOf = ({ unit, weight }: Body): number => ((levelShares[unit.level] ?? 0) * weight) / (sums[unit.level] ?? 1);
  const total = valid.reduce((sum, body) => sum + weightOf(body), 0);
  const average = Object.fromEntries(
    traits.map((trait) => [trait, valid.reduce((sum, body) => sum + weightOf(body) * body.quality[trait], 0) / total]),
  ) as Quality;
  return { bodies: new Weighted(valid, weightOf), average };
}

export interface BodyCalendar {
  epochOn(day: string): Epoch;
  isValidOn(body: Body, day: string): boolean;
}

export function bodyCalendar(units: readonly DemoUnit[], procedures: readonly DemoProcedure[], seed: string): BodyCalendar {
  const bodies = buildBodies(units, procedures, seed);
  const starts = new Set(bodies.flatMap(({ unit }) => [unit.valid_from ?? [], unit.valid_to === null ? [] : addDays(unit.valid_to, 1)].flat()));
  const sorted = [...starts].sort((a, b) => dayNumber(a) - dayNumber(b));
  const epochs = new Map<string, Epoch>();
  return {
    epochOn(day) {
      const start = sorted.findLast((one) => one <= day) ?? day;
      let epoch = epochs.get(start);
      if (!epoch) epochs.set(start, (epoch = buildEpoch(bodies, day)));
      return epoch;
    },
    isValidOn: ({ unit }, day) => isValidOn(unit, day),
  };
}
