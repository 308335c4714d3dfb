// Which procedures are a body's own, and which levels of bodies a criterion is for.
import type { ProcedureLevel, UnitLevel } from '../../schema/enums.ts';

export interface Body {
  readonly level: UnitLevel;
  readonly code: string;
}

export interface ProcedureOwnership {
  readonly levels: readonly ProcedureLevel[];
  /** The responsible unit of the time in question; null is unknown and belongs to no department. */
  readonly responsibleUnit: string | null;
}

/** Distinct-procedure criteria count only these (thủ tục thuộc thẩm quyền). The catalogue knows no district level: districts are as communes. */
export const isProcedureOfBody = (body: Body, procedure: ProcedureOwnership): boolean => {
  switch (body.level) {
    case 'COMMUNE':
    case 'DISTRICT':
      return procedure.levels.includes('COMMUNE');
    case 'PROVINCE':
      return procedure.levels.includes('PROVINCE') || procedure.levels.includes('COMMUNE');
    case 'DEPARTMENT':
      return procedure.responsibleUnit === body.code;
    case 'DESK':
      return false;
  }
};

export const proceduresOfBody = <P extends ProcedureOwnership>(body: Body, procedures: readonly P[]): P[] =>
  procedures.filter((procedure) => isProcedureOfBody(body, procedure));

/** The row of the rule set names the levels. A desk is never measured. */
export const appliesTo = (criterion: { readonly appliesTo: readonly UnitLevel[] }, level: UnitLevel): boolean =>
  level !== 'DESK' && criterion.appliesTo.includes(level);
