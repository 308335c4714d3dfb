// Entries of digitization lists over GraphQL, the positions on them, and the place of a component in the list in force.
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Position } from '../../schema/enums.ts';
import { DocumentComponent } from '../procedures/document-component.entity.ts';
import type { ComponentRow } from '../procedures/document-component.service.ts';
import { readAheadWithComponents } from '../procedures/read-ahead.ts';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import { DateScalar } from '../request/scalars.ts';
import { unitAt } from '../units/unit-rows.ts';
import { Unit } from '../units/unit.type.ts';
import { currentEntryAhead, type AheadOfComponent } from './current-entry-ahead.ts';
import { Consultation, ConsultedUnit, DigitizationListEntry, EntryPosition } from './digitization-list-entry.type.ts';
import { DigitizationList, DigitizationListEntryChange } from './digitization-list.type.ts';
import * as entries from './entry-reading.service.ts';
import * as lists from './list-reading.service.ts';
import { listOfId } from './list-rows.ts';

@Resolver(() => DigitizationListEntry)
export class DigitizationListEntryResolver {
  @FieldResolver(() => ID, { description: 'Opaque id of the entry.' })
  id(@Root() entry: DigitizationListEntry): string {
    return toGlobalId('DigitizationListEntry', entry.entryId);
  }

  @FieldResolver(() => DigitizationList, { description: 'The list.' })
  list(@Ctx() ctx: RequestContext, @Root() entry: DigitizationListEntry): Promise<DigitizationList | null> {
    return listOfId(ctx, entry.listId);
  }

  @FieldResolver(() => DocumentComponent, { description: 'The component (thành phần hồ sơ); in a published list with the name that it bore then.' })
  component(@Ctx() ctx: RequestContext, @Root() entry: DigitizationListEntry): Promise<ComponentRow | null> {
    return entries.componentOf(ctx, entry);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The responsible unit, as it stood on the day of publication, or as it stands today.' })
  responsibleUnit(@Ctx() ctx: RequestContext, @Root() entry: DigitizationListEntry): Promise<Unit | null> {
    return entries.responsibleUnitOf(ctx, entry);
  }

  @FieldResolver(() => [EntryPosition], { description: 'Positions of consulted units by round and unit; empty for the public.' })
  async positions(
    @Ctx() ctx: RequestContext,
    @Root() entry: DigitizationListEntry,
    @Arg('position', () => Position, { nullable: true, description: 'Only these.' }) position?: Position | null,
    @Arg('round', () => Int, { nullable: true, description: 'Of this round only.' }) round?: number | null,
    @Arg('unitCode', () => String, { nullable: true, description: 'Of this unit only.' }) unitCode?: string | null,
  ): Promise<EntryPosition[]> {
    const all = await entries.positionsOf(ctx, entry);
    return all.filter((one) => (!position || one.position === position) && (!round || one.round === round) && (!unitCode || one.unitCode === unitCode));
  }
}

@Resolver(() => EntryPosition)
export class EntryPositionResolver {
  @FieldResolver(() => Unit, { description: 'The unit, as it stood when the round was opened.' })
  unit(@Ctx() ctx: RequestContext, @Root() position: EntryPosition): Promise<Unit | null> {
    return unitAt(ctx, position.unitId, position.unitDay);
  }
}

@Resolver(() => Consultation)
export class ConsultationResolver {
  @FieldResolver(() => [ConsultedUnit], { description: 'The units asked, by code.' })
  units(@Ctx() ctx: RequestContext, @Root() round: Consultation): Promise<ConsultedUnit[]> {
    return lists.consultedUnitsOf(ctx, round);
  }
}

@Resolver(() => ConsultedUnit)
export class ConsultedUnitResolver {
  @FieldResolver(() => Unit, { description: 'The unit, as it stood when the round was opened.' })
  unit(@Ctx() ctx: RequestContext, @Root() consulted: ConsultedUnit): Promise<Unit | null> {
    return unitAt(ctx, consulted.unitId, consulted.unitDay);
  }
}

@Resolver(() => DigitizationListEntryChange)
export class DigitizationListEntryChangeResolver {
  @FieldResolver(() => DocumentComponent, { description: 'The component, as this list names it.' })
  component(@Ctx() ctx: RequestContext, @Root() change: DigitizationListEntryChange): Promise<ComponentRow | null> {
    return entries.componentOf(ctx, change.after);
  }
}

readAheadWithComponents(currentEntryAhead);

@Resolver(() => DocumentComponent)
export class ListedComponentResolver {
  @FieldResolver(() => DigitizationListEntry, { nullable: true, description: 'Its entry in the digitization list in force on a day; null: not listed.' })
  currentEntry(
    @Ctx() ctx: RequestContext,
    @Root() component: DocumentComponent & AheadOfComponent,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today unless told.' }) asOf?: string | null,
  ): Promise<DigitizationListEntry | null> | DigitizationListEntry | null {
    if (!asOf && component.currentEntryAhead !== undefined) return component.currentEntryAhead;
    return entries.currentEntryOf(ctx, component.id, asOf);
  }

  @FieldResolver(() => DigitizationListEntry, { nullable: true, description: 'Its entry in one list, such as the draft that is being compiled; null: not in it, or the list may not be seen.' })
  entryIn(
    @Ctx() ctx: RequestContext,
    @Root() component: DocumentComponent,
    @Arg('listId', () => ID, { description: 'Id of the list.' }) listId: string,
  ): Promise<DigitizationListEntry | null> {
    return entries.entryInList(ctx, component.id, listId);
  }
}
