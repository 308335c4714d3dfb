// What every server beside ours is told: where the data are and which part of them is asked for.
import type { RuleSet } from '../../../api/domain/rule-set.ts';

export interface Setting {
  port: number;
  databaseUrl: string;
  today: string;
  /** The units whose officer asks. */
  ownUnitIds: number[];
  withinCode: string;
  period: { key: string; firstDay: string; lastDay: string };
  treeDay: string;
  ruleSet: RuleSet;
}

/** The first message of the parent. */
export const readSetting = (): Promise<Setting> => new Promise((done) => process.once('message', (setting: Setting) => done(setting)));
