// Calendar days of Asia/Ho_Chi_Minh: plain 'YYYY-MM-DD' texts, their numbers, and the instants where they begin and end.

/** 'YYYY-MM-DD' in Asia/Ho_Chi_Minh; texts of this shape sort as days do. */
export type LocalDay = string;

/** Viet Nam has kept +07:00 without daylight saving since 1975, so no time zone table is needed for the years covered. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01; a Thursday. */
export const dayNumber = (day: LocalDay): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
export const dayOfNumber = (number: number): LocalDay => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** True for a day that exists; 2026-02-30 does not. */
export const isLocalDay = (text: string): boolean => {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.toISOString().slice(0, 10) === text;
};

/** Number of the local day in which an instant lies. */
export const dayNumberOf = (instant: Date): number => Math.floor((instant.getTime() + OFFSET_MS) / DAY_MS);
export const dayOf = (instant: Date): LocalDay => dayOfNumber(dayNumberOf(instant));

export const startOfDayNumber = (number: number): Date => new Date(number * DAY_MS - OFFSET_MS);
/** The last moment, 23:59:59.999: instants are kept to the millisecond. */
export const endOfDayNumber = (number: number): Date => new Date((number + 1) * DAY_MS - OFFSET_MS - 1);
export const startInstant = (day: LocalDay): Date => startOfDayNumber(dayNumber(day));
export const endInstant = (day: LocalDay): Date => endOfDayNumber(dayNumber(day));

export const addDays = (day: LocalDay, count: number): LocalDay => dayOfNumber(dayNumber(day) + count);

/** Monday 1 to Sunday 7. */
export const isoWeekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The same day n months later, or that month's last day where it is shorter. */
export const addMonths = (day: LocalDay, count: number): LocalDay => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  const result = new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(date, lastOfMonth.getUTCDate())));
  return result.toISOString().slice(0, 10);
};
