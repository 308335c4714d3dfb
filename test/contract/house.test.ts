// The house stands as the README draws it.
import { brokenArrows } from './arrows.ts';
import { brokenBudgets } from './source-files.ts';
import { migrationDrift } from './migration-drift.ts';
import { createTestApi } from '../support/api.ts';

it('has no import against the arrows and no import cycle', () => {
  expect(brokenArrows()).toEqual([]);
});

it('has no file over 300 lines and no any', () => {
  expect(brokenBudgets()).toEqual([]);
});

it('has the same tables and columns in the entities and in the migrated database', async () => {
  const api = await createTestApi();
  try {
    expect(await migrationDrift(api.orm)).toEqual([]);
  } finally {
    await api.close();
  }
});
