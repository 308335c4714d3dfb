// The features of the app, for the parts of the frame that list them: the menu and the palette.
import { createContext, useContext, useMemo } from 'react';
import { usePermissions } from 'react-admin';
import type { Role } from '../../schema/enums.ts';
import { isOpenTo, MENU_GROUPS, type Feature, type MenuEntry, type MenuGroup } from '../providers/feature.ts';

export const FeaturesContext = createContext<readonly Feature[]>([]);

/** Entries that this account uses, in the order of the groups and of App.tsx. */
export function useMenuEntries(): { group: MenuGroup; entries: MenuEntry[] }[] {
  const features = useContext(FeaturesContext);
  const { permissions } = usePermissions<Role[]>();
  return useMemo(() => {
    const open = permissions ? features.filter((feature) => isOpenTo(feature, permissions)).flatMap((feature) => feature.menu ?? []) : [];
    return MENU_GROUPS.map((group) => ({ group, entries: open.filter((entry) => entry.group === group) })).filter(({ entries }) => entries.length > 0);
  }, [features, permissions]);
}
