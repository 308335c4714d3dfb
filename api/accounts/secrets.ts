// Secrets of sessions, tokens and links: random, and stored as hashes only.
import { hash as argonHash, verify as argonVerify } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits need no slow hash. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const newSecret = (prefix: string): string => `${prefix}_${randomBytes(32).toString('base64url')}`;

// OWASP's parameters for argon2id: 19 MiB, two passes. (@node-rs/argon2 takes argon2id unless told.)
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashOfPassword = (password: string): Promise<string> => argonHash(password, ARGON);

let decoy: Promise<string> | null = null;

/** Takes as long when there is no such account: nobody learns names by the clock. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashOfPassword(randomBytes(16).toString('hex'));
  const matches = await argonVerify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== null;
}
