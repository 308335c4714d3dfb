// What a feature's folder offers to the app: its records, its pages, and its place in the menu.
import type SvgIcon from '@mui/material/SvgIcon';
import type { ComponentType } from 'react';
import type { Role } from '../../schema/enums.ts';
import type { WordKey } from '../i18n/words.ts';
import type { ResourceRecords } from './data-provider.ts';

/** Groups of the menu, in this order. */
export const MENU_GROUPS = ['overview', 'monitoring', 'lists', 'catalogue', 'operations', 'administration'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

export interface MenuEntry {
  path: string;
  label: WordKey;
  group: MenuGroup;
  icon: typeof SvgIcon;
}

/** A record that the palette found. */
export interface Found {
  path: string;
  label: string;
  /** Its code, unit or time, to tell it from the like. */
  detail?: string;
}

export interface PaletteSource {
  group: 'units' | 'procedures' | 'lists';
  find: (text: string) => Promise<Found[]>;
}

/** Something to do, offered by the palette to those who may. */
export interface PaletteAct {
  path: string;
  label: WordKey;
  roles: readonly Role[];
}

export interface FeatureRoute {
  path: string;
  page: ComponentType;
}

export interface Feature {
  /** Name of the react-admin resource. */
  name: string;
  /** Roles that use it; the server enforces what they may do. */
  roles: readonly Role[] | 'everyone';
  menu?: MenuEntry[];
  search?: PaletteSource;
  acts?: PaletteAct[];
  records?: ResourceRecords;
  list?: ComponentType;
  show?: ComponentType;
  create?: ComponentType;
  edit?: ComponentType;
  /** Pages beside the four of the resource, at addresses of their own. */
  routes?: FeatureRoute[];
}

export const isOpenTo = (feature: Feature, roles: readonly Role[]): boolean =>
  feature.roles === 'everyone' || feature.roles.some((role) => roles.includes(role));
