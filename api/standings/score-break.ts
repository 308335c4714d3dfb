// Where two figures beside each other are not comparable: judged by different rule sets, or with a reorganisation between them.
import { Field, ObjectType } from 'type-graphql';
import { BreakReason } from '../../schema/enums.ts';
import { judgesAlike } from '../domain/rule-set-changes.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { DateScalar, DateTimeScalar } from '../request/scalars.ts';

@ObjectType({ description: 'A place in a comparison or series across which figures are not comparable; no change is computed over it (điểm đứt của chuỗi số liệu).' })
export class ScoreBreak {
  @Field(() => BreakReason, { description: 'Why.' })
  reason!: BreakReason;

  @Field(() => DateTimeScalar, { description: 'Moment of the figure before it.' })
  from!: Date;

  @Field(() => DateTimeScalar, { description: 'Moment of the figure after it.' })
  to!: Date;

  @Field(() => DateScalar, { description: 'The day from which the later rule set or the new units hold.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'Code of the rule set before; null where units changed.' })
  ruleSetBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the rule set after; null where units changed.' })
  ruleSetAfter!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the reorganisation in Vietnamese; null where the rule set changed.' })
  title!: string | null;
}

interface Judged {
  ruleSet: RuleSet;
  moment: Date;
}

/** Null where both are judged alike. The same code with another content breaks as well. */
export function ruleSetBreak(before: Judged, after: Judged): ScoreBreak | null {
  const [a, b] = [before.ruleSet, after.ruleSet];
  if (a === b || (a.code === b.code && judgesAlike(a, b))) return null;
  return { reason: 'RULE_SET', from: before.moment, to: after.moment, on: a.validFrom > b.validFrom ? a.validFrom : b.validFrom, ruleSetBefore: a.code, ruleSetAfter: b.code, title: null };
}
