// What an audit of stored data answers: how much it looked at, and each difference in one line.
import type { SqlEntityManager } from '@mikro-orm/postgresql';

export interface VerificationResult {
  checked: number;
  differences: string[];
}

export type Verification = (em: SqlEntityManager) => Promise<VerificationResult>;
