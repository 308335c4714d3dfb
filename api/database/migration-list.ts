// The explicit list of migrations, oldest first.
import { Migration0001Units } from './migrations/0001-units.ts';
import { Migration0002Accounts } from './migrations/0002-accounts.ts';
import { Migration0003Procedures } from './migrations/0003-procedures.ts';
import { Migration0004DigitizationLists } from './migrations/0004-digitization-lists.ts';
import { Migration0005IndicatorsTargets } from './migrations/0005-indicators-targets.ts';
import { Migration0006Dossiers } from './migrations/0006-dossiers.ts';
import { Migration0007Rollups } from './migrations/0007-rollups.ts';
import { Migration0008ScoreSnapshots } from './migrations/0008-score-snapshots.ts';
import { Migration0009DossiersByMonth } from './migrations/0009-dossiers-by-month.ts';
import { Migration0010ObservationsRuleSets } from './migrations/0010-observations-rule-sets.ts';
import { Migration0011OfficialResults } from './migrations/0011-official-results.ts';
import { Migration0012Standings } from './migrations/0012-standings.ts';
import { Migration0013TargetCascades } from './migrations/0013-target-cascades.ts';
import { Migration0015CheapReads } from './migrations/0015-cheap-reads.ts';
import { Migration0016HeldFrom } from './migrations/0016-held-from.ts';
import { Migration0017FlatBoard } from './migrations/0017-flat-board.ts';
import { Migration0018LateInTheIndex } from './migrations/0018-late-in-the-index.ts';
import { Migration0019MonthStamps } from './migrations/0019-month-stamps.ts';

export const migrationList = [
  { name: '0001-units', class: Migration0001Units },
  { name: '0002-accounts', class: Migration0002Accounts },
  { name: '0003-procedures', class: Migration0003Procedures },
  { name: '0004-digitization-lists', class: Migration0004DigitizationLists },
  { name: '0005-indicators-targets', class: Migration0005IndicatorsTargets },
  { name: '0006-dossiers', class: Migration0006Dossiers },
  { name: '0007-rollups', class: Migration0007Rollups },
  { name: '0008-score-snapshots', class: Migration0008ScoreSnapshots },
  { name: '0009-dossiers-by-month', class: Migration0009DossiersByMonth },
  { name: '0010-observations-rule-sets', class: Migration0010ObservationsRuleSets },
  { name: '0011-official-results', class: Migration0011OfficialResults },
  { name: '0012-standings', class: Migration0012Standings },
  { name: '0013-target-cascades', class: Migration0013TargetCascades },
  { name: '0015-cheap-reads', class: Migration0015CheapReads },
  { name: '0016-held-from', class: Migration0016HeldFrom },
  { name: '0017-flat-board', class: Migration0017FlatBoard },
  { name: '0018-late-in-the-index', class: Migration0018LateInTheIndex },
  { name: '0019-month-stamps', class: Migration0019MonthStamps },
];
