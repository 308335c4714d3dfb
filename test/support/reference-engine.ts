// A plain recomputation of every figure in memory, dossier by dossier: what the SQL engine is compared with. Slow and simple on purpose.
import { isProcedureOfBody } from '../../api/domain/body.ts';
import type { WorkingCalendar } from '../../api/domain/calendar.ts';
import type { CriterionCounters } from '../../api/domain/criterion-parts.ts';
import { criterionParts, listBehind } from '../../api/domain/criterion-parts.ts';
import { isOnTime, judgeTimeliness, workingDaysTaken } from '../../api/domain/deadline.ts';
import type { CountedProcedure, DossierRecord } from '../../api/domain/dossier-facts.ts';
import { factsOfDossier, factsOfProcedure, isReceived, limitOf } from '../../api/domain/dossier-facts.ts';
import { dayOf } from '../../api/domain/local-day.ts';
import type { DossierFacts, RuleParameters } from '../../api/domain/metric-conditions.ts';
import { evaluate } from '../../api/domain/metric-conditions.ts';
import type { ComponentMetric, Metric, ProcedureMetric } from '../../api/domain/metrics.ts';
import { NATIONAL_REPORT_RECEIVED } from '../../api/domain/metrics.ts';
import type { Period } from '../../api/domain/period.ts';
import { containsInstant, parsePeriod, periodKey } from '../../api/domain/period.ts';
import type { RuleSet } from '../../api/domain/rule-set.ts';
import type { Counts, TotalScore } from '../../api/domain/score.ts';
import { scoreUnit, withNationalReport } from '../../api/domain/score.ts';
import type { ComponentForm, FigurePart, UnitLevel } from '../../schema/enums.ts';

export interface ReferenceUnit {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: UnitLevel;
}
export interface ReferenceComponent {
  readonly componentNo: number;
  readonly form: ComponentForm;
  readonly digitized: boolean;
}
export interface ReferenceDossier extends DossierRecord {
  readonly code: string;
  readonly procedureCode: string;
  readonly unitCode: string;
  readonly components: readonly ReferenceComponent[];
}
export interface ReferenceObservation {
  readonly unitCode: string;
  readonly period: string;
  readonly metric: string;
  readonly value: number;
}
export interface ReferenceList {
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  /** "<procedure code>.TP<nn>", exempted entries left out. */
  readonly components: readonly string[];
}
export interface ReferenceWorld {
  readonly units: ReadonlyMap<string, ReferenceUnit>;
  readonly procedures: ReadonlyMap<string, CountedProcedure>;
  readonly dossiers: readonly ReferenceDossier[];
  readonly observations: readonly ReferenceObservation[];
  readonly lists: readonly ReferenceList[];
  readonly calendar: WorkingCalendar;
}

interface Counted {
  readonly dossier: ReferenceDossier;
  readonly procedure: CountedProcedure;
  readonly facts: DossierFacts;
  readonly reason: string | null;
}

const samePeriod = (text: string, period: Period): boolean => {
  const parsed = parsePeriod(text);
  return parsed.ok && periodKey(parsed.period) === periodKey(period);
};

/** The figures of one unit in one period at one moment. */
export class ReferenceFigures {
  readonly #world: ReferenceWorld;
  readonly #unit: ReferenceUnit;
  readonly #period: Period;
  readonly #parameters: RuleParameters;
  readonly #counted: readonly Counted[];

  constructor(world: ReferenceWorld, unitCode: string, period: Period, asOf: Date, parameters: RuleParameters) {
    const unit = world.units.get(unitCode);
    if (unit === undefined) throw new Error(`no unit ${unitCode}`);
    this.#world = world;
    this.#unit = unit;
    this.#period = period;
    this.#parameters = parameters;
    this.#counted = world.dossiers
      .filter((dossier) => this.#isBelow(dossier.unitCode))
      .filter((dossier) => dossier.receivedAt !== null && containsInstant(period, dossier.receivedAt))
      .map((dossier) => {
        const procedure = world.procedures.get(dossier.procedureCode);
        if (procedure === undefined) throw new Error(`no procedure ${dossier.procedureCode}`);
        const judged = judgeTimeliness(dossier, limitOf(procedure), world.calendar);
        const onTime = isOnTime(judged, asOf, period);
        return { dossier, procedure, facts: factsOfDossier(dossier, procedure, onTime), reason: onTime ? null : judged.reason };
      });
  }

  #isBelow(code: string): boolean {
    for (let at: string | null = code; at !== null; at = this.#world.units.get(at)?.parentCode ?? null) {
      if (at === this.#unit.code) return true;
    }
    return false;
  }

  get received(): number {
    return this.#counted.filter((one) => isReceived(one.dossier)).length;
  }

  /** Codes of received dossiers that are late because nobody knows when they were due. */
  get unknownDueDate(): string[] {
    return this.#codes((one) => one.facts.received && one.reason === 'UNKNOWN_DUE_DATE');
  }

  #codes(accepts: (one: Counted) => boolean): string[] {
    return this.#counted.filter(accepts).map((one) => one.dossier.code).sort();
  }

  #procedureSet(metric: ProcedureMetric): Set<string> {
    const set = new Set<string>();
    for (const [code, procedure] of this.#world.procedures) {
      if (!isProcedureOfBody(this.#unit, procedure)) continue;
      if (!evaluate(metric.catalogue, factsOfProcedure(procedure), this.#parameters)) continue;
      const own = this.#counted.filter((one) => one.dossier.procedureCode === code);
      if (metric.dossiers.every((condition) => own.some((one) => evaluate(condition, one.facts, this.#parameters)))) set.add(code);
    }
    return set;
  }

  /** The rows themselves: a component may have come in twice, and each row counts. */
  #rows(dossier: ReferenceDossier, metric: ComponentMetric): ReferenceComponent[] {
    if (!isReceived(dossier) || dossier.receivedAt === null) return [];
    const day = dayOf(dossier.receivedAt);
    const list = this.#world.lists.find((one) => one.effectiveFrom <= day && (one.effectiveTo === null || day <= one.effectiveTo));
    return dossier.components
      .filter((row) => metric.forms.some((form) => form === row.form) && (row.digitized || !metric.digitizedOnly))
      .filter((row) => list?.components.includes(`${dossier.procedureCode}.TP${`${row.componentNo}`.padStart(2, '0')}`) ?? false);
  }

  #observed(code: string): number | null {
    const found = this.#world.observations.find(
      (one) => one.unitCode === this.#unit.code && one.metric === code && samePeriod(one.period, this.#period),
    );
    return found?.value ?? null;
  }

  count(metric: Metric): number | null {
    switch (metric.kind) {
      case 'OBSERVATION':
        return this.#observed(metric.code);
      case 'PROCEDURES':
        return this.#procedureSet(metric).size;
      case 'COMPONENTS':
        return this.#counted.reduce((total, one) => total + this.#rows(one.dossier, metric).length, 0);
      case 'QUANTITY':
        return this.#counted
          .filter((one) => evaluate(metric.condition, one.facts, this.#parameters))
          .reduce((total, one) => total + (metric.quantity === 'ONE' ? 1 : (workingDaysTaken(one.dossier, this.#world.calendar) ?? 0)), 0);
      case 'DOSSIERS': {
        const count = this.#counted.filter((one) => evaluate(metric.condition, one.facts, this.#parameters)).length;
        return metric.atLeastObservation === null ? count : withNationalReport(count, this.#observed(NATIONAL_REPORT_RECEIVED));
      }
    }
  }

  counts(criterion: CriterionCounters): Counts {
    const parts = criterionParts(criterion);
    return { numerator: this.count(parts.numerator), denominator: this.count(parts.denominator) };
  }

  score(ruleSet: RuleSet): TotalScore {
    return scoreUnit(ruleSet, this.#unit.level, (criterion) => this.counts(criterion));
  }

  /** Codes of the dossiers behind a part of a figure, sorted. */
  dossiersBehind(criterion: CriterionCounters & { appliesTo?: readonly UnitLevel[] }, part: FigurePart): string[] {
    const list = listBehind(criterion, this.#unit.level, part);
    if (list === null) return [];
    const meets = (one: Counted): boolean => evaluate(list.condition, one.facts, this.#parameters);
    switch (list.kind) {
      case 'DOSSIERS':
        return this.#codes(meets);
      case 'PROCEDURES': {
        const inAll = list.inAll.map((metric) => this.#procedureSet(metric));
        const inNone = list.inNone.map((metric) => this.#procedureSet(metric));
        return this.#codes((one) => {
          const code = one.dossier.procedureCode;
          return meets(one) && inAll.every((set) => set.has(code)) && !inNone.some((set) => set.has(code));
        });
      }
      case 'COMPONENTS':
        return this.#codes((one) => {
          const except = list.exceptRows === null ? [] : this.#rows(one.dossier, list.exceptRows);
          return meets(one) && this.#rows(one.dossier, list.rows).some((row) => !except.includes(row));
        });
    }
  }
}
