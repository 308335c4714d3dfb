// Changes and acts of the simulator as its address writes them, so that a link shows the same simulation to the next reader.
import { NextActionKind } from '../../schema/enums.ts';

/** Counts to be of one criterion; null is left as it is. */
export interface CountChange {
  criterionCode: string;
  numerator: number | null;
  denominator: number | null;
}

export interface Act {
  kind: NextActionKind;
  /** null is all of its dossiers. */
  dossiers: number | null;
}

const numberIn = (text: string | undefined): number | null => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null);
const shown = (value: number | null): string => (value === null ? '' : String(value));

/** "2.1:950/1000;4.3:12/"; what is malformed is left out. */
export function readChanges(text: string): CountChange[] {
  const changes = text.split(';').flatMap((part): CountChange[] => {
    const [, criterionCode = '', numerator, denominator] = /^([^:;]{1,20}):(\d*)\/(\d*)$/.exec(part) ?? [];
    const change = { criterionCode, numerator: numberIn(numerator), denominator: numberIn(denominator) };
    return criterionCode && (change.numerator !== null || change.denominator !== null) ? [change] : [];
  });
  return [...new Map(changes.map((one) => [one.criterionCode, one])).values()];
}

export const writeChanges = (changes: readonly CountChange[]): string =>
  changes.filter(({ numerator, denominator }) => numerator !== null || denominator !== null).map((one) => `${one.criterionCode}:${shown(one.numerator)}/${shown(one.denominator)}`).join(';');

/** "DIGITIZE:100;SEND_AGAIN". */
export function readActs(text: string): Act[] {
  const acts = text.split(';').flatMap((part): Act[] => {
    const [kind = '', dossiers] = part.split(':');
    return kind in NextActionKind ? [{ kind: kind as NextActionKind, dossiers: numberIn(dossiers) }] : [];
  });
  return [...new Map(acts.map((one) => [one.kind, one])).values()];
}

export const writeActs = (acts: readonly Act[]): string => acts.map(({ kind, dossiers }) => (dossiers === null ? kind : `${kind}:${dossiers}`)).join(';');

const search = (values: Record<string, string>): string => new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();

export const simulatorPath = (code: string, period: string, acts: readonly Act[] = []): string =>
  `/unit-card/${encodeURIComponent(code)}/simulator?${search({ period, acts: writeActs(acts) })}`;

export const actionDossiersPath = (code: string, kind: NextActionKind, period: string): string =>
  `/unit-card/${encodeURIComponent(code)}/actions/${kind}?${search({ period })}`;
