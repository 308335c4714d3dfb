// Addresses of a figure's path downwards: unit, criterion of a unit, dossiers. Every state of a page is a link.
import type { FigurePart } from '../../schema/enums.ts';

interface FigureAddress {
  period: string;
  /** "AS_NOW", or empty for the units of that time. */
  view: string;
}

/** Empty values are left out. */
const search = (values: Record<string, string>): string => {
  const params = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  return params.size > 0 ? `?${params.toString()}` : '';
};

export const unitCardPath = (code: string, { period, view }: FigureAddress): string => `/unit-card/${encodeURIComponent(code)}${search({ period, view })}`;

export const criterionPath = (code: string, criterion: string, { period, view }: FigureAddress): string =>
  `/unit-card/${encodeURIComponent(code)}/criteria/${encodeURIComponent(criterion)}${search({ period, view })}`;

export const dossiersPath = (within: string, criterion: string, part: FigurePart, { period, view }: FigureAddress): string =>
  `/dossiers${search({ within, period, view, criterion, part })}`;
