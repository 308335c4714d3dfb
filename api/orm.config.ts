// How MikroORM reaches the database: the explicit list of entities and migrations, and the types of values that come back.
import 'reflect-metadata';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { Account, AccountRole, ApiToken, IdempotencyKey, Session, SignInLink } from './accounts/account.entity.ts';
import { AuditEntry } from './audit/audit-entry.entity.ts';
import { migrationList } from './database/migration-list.ts';
import { NamingClient } from './database/named-statements.ts';
import { ConsultationInvitation, ConsultationPosition, ConsultationRound } from './digitization-lists/consultation.entity.ts';
import { DigitizationListEntryRecord, DigitizationListHistoryRecord, DigitizationListRecord } from './digitization-lists/digitization-list.entity.ts';
import { DossierBatch, DossierEntity } from './dossiers/dossier.entity.ts';
import { CalendarDay, RuleSetDefinition, RuleSetRecord } from './indicators/indicator.entity.ts';
import { Observation, ObservationHistory } from './indicators/observation.entity.ts';
import { OfficialResultRecord, OfficialTolerance } from './official-results/official-result.entity.ts';
import { DocumentComponent } from './procedures/document-component.entity.ts';
import { Procedure, ProcedureResponsibility } from './procedures/procedure.entity.ts';
import { ScoreSnapshotRecord, ScoreSnapshotUnit, SnapshotProcedureSet } from './scores/snapshot.entity.ts';
import { ScoreBandRecord } from './standings/score-band.entity.ts';
import { TargetCascadeItemRecord, TargetCascadeRecord } from './target-cascades/target-cascade.entity.ts';
import { TargetHistory, TargetRecord } from './targets/target.entity.ts';
import { Reorganisation, SuccessionChange, SuccessionMember, SuccessionWeight, UnitRecord, UnitVersion } from './units/unit.entity.ts';

export const entities = [
  DigitizationListRecord, DigitizationListEntryRecord, DigitizationListHistoryRecord, ConsultationRound, ConsultationInvitation, ConsultationPosition,
  AuditEntry, UnitRecord, UnitVersion, Reorganisation, SuccessionChange, SuccessionMember, Account, AccountRole, Session, ApiToken,
  SignInLink, IdempotencyKey, RuleSetRecord, CalendarDay, Observation, ObservationHistory, TargetRecord, TargetHistory, TargetCascadeRecord, TargetCascadeItemRecord, Procedure, ProcedureResponsibility, DocumentComponent,
  DossierEntity, DossierBatch, RuleSetDefinition, ScoreSnapshotRecord, ScoreSnapshotUnit, SnapshotProcedureSet, ScoreBandRecord, SuccessionWeight, OfficialResultRecord, OfficialTolerance,
];

/** A server by its address, or by the socket of the embedded PostgreSQL. */
export type DatabaseAddress = { url: string } | { host: string; port: number; user: string; password: string; database: string };

const TIMESTAMPTZ = 1184;
const DATE = 1082;
const INT8 = 20;
const DATERANGE = 3912;

/** Moments as Date, days as text, counts as numbers (below 2^53 by far), decimals as text. */
const valueTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text);
    if (oid === DATE || oid === DATERANGE) return (text: string) => text;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

export function ormConfig(address: DatabaseAddress, options: { poolSize?: number; replicaUrls?: readonly string[] } = {}) {
  return defineConfig({
    entities,
    ...('url' in address ? { clientUrl: address.url, dbName: new URL(address.url).pathname.slice(1) || 'postgres' } : { ...address, dbName: address.database }),
    // Only the door that has asked how far a replica is reads from it; entities never do.
    replicas: (options.replicaUrls ?? []).map((clientUrl) => ({ clientUrl })),
    preferReadReplicas: false,
    forceUtcTimezone: true,
    discovery: { checkDuplicateTableNames: true },
    driverOptions: { Client: NamingClient, types: valueTypes, connectionTimeoutMillis: 5000, application_name: 'bacninh-service-quality' },
    pool: { min: 0, max: options.poolSize ?? 10 },
    extensions: [Migrator],
    migrations: { migrationsList: migrationList, snapshot: false, transactional: true, allOrNothing: true, silent: true },
    debug: false,
  });
}

export const connectOrm = (address: DatabaseAddress, options?: { poolSize?: number; replicaUrls?: readonly string[] }): Promise<MikroORM> => MikroORM.init(ormConfig(address, options));
