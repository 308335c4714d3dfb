// Whose scores a reader may see, and on which day the tree of a period is looked at.
import type { Period } from '../domain/period.ts';
import { isPeriodOver } from '../domain/target-progress.ts';
import type { ReadScope } from '../request/access.ts';
import { AppError, invalidField, notFound } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { pathIds, unitAt, unitIdOf } from '../units/unit-rows.ts';
import { coveredDay } from '../units/unit.service.ts';
import type { Unit } from '../units/unit.type.ts';

/** The day on which the tree of a period is looked at: its last day, or the day of the figures while it runs. */
export const treeDay = (period: Period, day: string): string => (period.lastDay < day ? period.lastDay : day);

export const reaches = (scope: ReadScope, unit: Pick<Unit, 'unitId' | 'path'>): boolean =>
  scope.isProvince || scope.ownUnitIds.includes(unit.unitId) || pathIds(unit.path).some((id) => scope.subtreeUnitIds.includes(id));

export const standsIn = (unit: Pick<Unit, 'validFrom' | 'validTo'>, { firstDay, lastDay }: Pick<Period, 'firstDay' | 'lastDay'>): boolean =>
  (unit.validFrom === null || unit.validFrom <= lastDay) && (unit.validTo === null || unit.validTo >= firstDay);

/** The public sees closed periods only. */
export function checkVisible(ctx: RequestContext, unit: Unit, period: Period): void {
  const scope = ctx.access.scopeOf('score.read');
  if (reaches(scope, unit)) return;
  if (!scope.isPublic) throw notFound();
  if (!isPeriodOver(period, ctx.now)) {
    throw new AppError(ctx.actor ? 'FORBIDDEN' : 'UNAUTHENTICATED', {
      message: { vi: 'Số liệu của kỳ chưa kết thúc chỉ dành cho người đăng nhập.', en: 'Figures of a period that is not over are for signed-in readers.' },
    });
  }
}

const noUnit = (code: string): AppError => notFound(`Không có đơn vị mã ${code}.`, `There is no unit with the code ${code}.`);

/** A unit that stood in the period, as it was on a day. */
export async function unitInPeriod(ctx: RequestContext, code: string, period: Period, day: string, path: string): Promise<Unit> {
  const covered = coveredDay(ctx, day, 'period');
  const id = await unitIdOf(ctx, code);
  const unit = id === null ? null : await unitAt(ctx, id, covered);
  if (!unit) throw noUnit(code);
  if (!standsIn(unit, period)) {
    throw invalidField(path, `Đơn vị ${code} không hoạt động trong kỳ này.`, `The unit ${code} did not stand in this period.`, 'UNIT_NOT_IN_PERIOD');
  }
  return unit;
}

export async function unitToday(ctx: RequestContext, code: string): Promise<Unit> {
  const id = await unitIdOf(ctx, code);
  const unit = id === null ? null : await unitAt(ctx, id, ctx.today);
  if (!unit) throw noUnit(code);
  if (unit.validTo !== null && unit.validTo < ctx.today) {
    throw invalidField('unitCode', 'Xem theo đơn vị hiện hành thì đơn vị phải đang hoạt động.', 'The view AS_NOW is for units that stand today.', 'UNIT_CLOSED');
  }
  return unit;
}

export const notMeasured = (unit: Unit): AppError =>
  invalidField('unitCode', `Đơn vị ${unit.code} không thuộc diện đánh giá.`, `The unit ${unit.code} is not measured.`, 'NOT_MEASURED');
