// Who is signed in, as react-admin asks for it; the server decides everything, this only remembers its last answer.
import type { AuthProvider, UserIdentity } from 'react-admin';
import type { Role } from '../../schema/enums.ts';
import type { ConsoleViewerQuery } from '../../schema/generated/graphql.ts';
import { read, write } from './apollo.ts';
import { toReadableError } from './errors.ts';
import { isOpenTo, type Feature } from './feature.ts';
import { reconnectLive } from './live-state.ts';
import { SignInDocument, SignOutDocument, ViewerDocument } from './session.queries.ts';

type Viewer = NonNullable<ConsoleViewerQuery['viewer']>;

export interface Identity extends UserIdentity {
  fullName: string;
  roles: Viewer['roles'];
}

let viewer: Promise<Viewer | null> | null = null;
let askedAt = 0;
/** A session that ended elsewhere is noticed within this time, also on pages that anybody may read. */
const VIEWER_AGE_MS = 60_000;

const currentViewer = (): Promise<Viewer | null> => {
  if (!viewer || Date.now() - askedAt > VIEWER_AGE_MS) {
    askedAt = Date.now();
    viewer = read(ViewerDocument, {}).then((answer) => answer.viewer ?? null);
  }
  viewer.catch(() => forgetViewer());
  return viewer;
};

/** Asks the server again at the next need: after signing in or out, and when a session has ended. */
export const forgetViewer = (): void => {
  viewer = null;
};

export const rolesOf = (of: Viewer | null): Role[] => [...new Set((of?.roles ?? []).map((held) => held.role))];

export function createAuthProvider(features: readonly Feature[]): AuthProvider {
  return {
    async login({ username, password }: { username: string; password: string }) {
      await write(SignInDocument, { input: { username, password } });
      forgetViewer();
      reconnectLive();
    },
    async logout() {
      const wasSignedIn = viewer !== null && (await viewer.catch(() => null)) !== null;
      forgetViewer();
      if (wasSignedIn) await write(SignOutDocument, {}).catch(() => undefined);
      reconnectLive();
    },
    async checkAuth() {
      if (await currentViewer()) return;
      forgetViewer();
      throw Object.assign(new Error('ra.auth.auth_check_error'), { message: false });
    },
    async checkError(error: unknown) {
      if (toReadableError(error).code !== 'UNAUTHENTICATED') return;
      forgetViewer();
      throw new Error('ra.notification.logged_out');
    },
    async getIdentity(): Promise<Identity> {
      const found = await currentViewer();
      return { id: found?.account.username ?? '', fullName: found?.account.fullName ?? '', roles: found?.roles ?? [] };
    },
    async getPermissions(): Promise<Role[]> {
      return rolesOf(await currentViewer());
    },
    async canAccess({ resource }) {
      const feature = features.find(({ name }) => name === resource);
      return !feature || isOpenTo(feature, rolesOf(await currentViewer()));
    },
  };
}
