// The catalogue as figures need it: which procedures are a body's own, and the facts of each; kept while the catalogue does not change.
import type { ProcedureLevel } from '../../schema/enums.ts';
import { statement } from '../database/statement.ts';
import { isProcedureOfBody } from '../domain/body.ts';
import { evaluate, type Condition, type ProcedureFactName, type ProcedureFacts, type RuleParameters } from '../domain/metric-conditions.ts';
import type { RequestContext } from '../request/context.ts';
import type { Unit } from '../units/unit.type.ts';

type Row = [id: number, levels: ProcedureLevel[], hasFee: boolean | null, onlineAvailable: boolean | null, isOpenToPersons: boolean, responsible: [unitId: number, heldFrom: string | null][]];

type Body = Pick<Unit, 'unitId' | 'level' | 'code' | 'asOf'>;

/** A set of procedures that can be asked by id, and told. */
export interface OwnProcedures {
  readonly ids: readonly number[];
  /** 1 where the procedure is one of them. */
  readonly isIn: Uint8Array;
}

export class CountedCatalogue {
  readonly #rows: readonly Row[];
  readonly #size: number;
  readonly #made = new Map<string, OwnProcedures>();
  /** The days on which a unit took procedures over: between two of them it has the same. */
  readonly #takenOver = new Map<number, Set<string>>();

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
    this.#size = rows.reduce((largest, [id]) => Math.max(largest, id), 0) + 1;
    for (const [unitId, heldFrom] of rows.flatMap((row) => row[5])) {
      if (heldFrom !== null) this.#takenOver.set(unitId, (this.#takenOver.get(unitId) ?? new Set()).add(heldFrom));
    }
  }

  /** Departments each have their own, and others after they took over; bodies of another level have the same, always. */
  #keyOf({ level, unitId, asOf }: Body): string {
    if (level !== 'DEPARTMENT') return level;
    let taken = 0;
    for (const day of this.#takenOver.get(unitId) ?? []) if (day <= asOf) taken += 1;
    return `${unitId}.${taken}`;
  }

  /** A body's own procedures, of the day for which it is shown, whose facts meet a condition. */
  ownOf(body: Body, condition: Condition<ProcedureFactName>, parameters: RuleParameters): OwnProcedures {
    const key = `${this.#keyOf(body)} ${parameters.digitizedComponents} ${JSON.stringify(condition)}`;
    const known = this.#made.get(key);
    if (known) return known;
    const ids = this.#rows.filter((row) => isOwn(body, row) && evaluate(condition, factsOf(row), parameters)).map(([id]) => id);
    const isIn = new Uint8Array(this.#size);
    for (const id of ids) isIn[id] = 1;
    const own = { ids, isIn };
    this.#made.set(key, own);
    return own;
  }
}

const factsOf = ([, , hasFee, onlineAvailable, isOpenToPersons]: Row): ProcedureFacts => ({ online: onlineAvailable === true, bearsFee: hasFee === true, forPersons: isOpenToPersons });

/** A procedure has one responsible unit at a time, and a unit has its own time: asking for a unit of a day answers for that day. */
const isOwn = (body: Body, [, levels, , , , responsible]: Row): boolean =>
  isProcedureOfBody(body, { levels, responsibleUnit: responsible.some(([unitId, heldFrom]) => unitId === body.unitId && (heldFrom === null || heldFrom <= body.asOf)) ? body.code : null });

/** Version and rows of one moment; the rows only where the version is not the one that is known. */
const catalogueSince = statement<{ version: number; catalogue: Row[] | null }>(`
  select t.version, case when t.version = $1 then null else (
    select coalesce(json_agg(json_build_array(p.id, p.levels, p.has_fee, p.online_available, p.is_open_to_persons,
      array(select json_build_array(r.unit_id, r.held_from) from procedure_responsibilities r where r.procedure_id = p.id))), '[]'::json)
    from procedures p) end as catalogue
  from topic_versions t where t.topic = 'CATALOGUE'`);

/** By the door it was read through: what an open transaction has changed is nobody else's to know. */
const latest = new WeakMap<object, { version: number; catalogue: CountedCatalogue }>();

async function readCatalogue({ db }: RequestContext): Promise<CountedCatalogue> {
  const known = latest.get(db);
  const [row] = await catalogueSince(db, [known?.version ?? 0]);
  if (!row) throw new Error('The catalogue has no version');
  if (known && row.catalogue === null) return known.catalogue;
  const catalogue = new CountedCatalogue(row.catalogue ?? []);
  latest.set(db, { version: row.version, catalogue });
  return catalogue;
}

export const countedProcedures = (ctx: RequestContext): Promise<CountedCatalogue> => ctx.once(readCatalogue);
