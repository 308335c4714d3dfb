// Paper, ink and lacquer red: a dense ledger in light and dark, one typeface, hairlines instead of shadows.
import { alpha, createTheme, type ThemeOptions } from '@mui/material/styles';
import { deepmerge } from '@mui/utils';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

const FONT = "'Be Vietnam Pro', 'Segoe UI', Roboto, Arial, sans-serif";

interface Ink {
  mode: 'light' | 'dark';
  accent: string;
  accentDeep: string;
  onAccent: string;
  page: string;
  paper: string;
  text: string;
  quiet: string;
  line: string;
  head: string;
  good: string;
  warn: string;
  bad: string;
  info: string;
}

// Each colour of text has 4.5:1 or more on both page and paper.
const light: Ink = {
  mode: 'light', accent: '#A61C1C', accentDeep: '#7D1313', onAccent: '#FFFFFF', page: '#F6F5F2', paper: '#FFFFFF', text: '#1F1D1A', quiet: '#5B5750', line: '#DAD7D0', head: '#EFEDE8',
  good: '#1F6B3A', warn: '#8A5200', bad: '#A61C1C', info: '#1F5580',
};
const dark: Ink = {
  mode: 'dark', accent: '#F0938B', accentDeep: '#F7BAB4', onAccent: '#2A0807', page: '#161513', paper: '#1F1E1B', text: '#EDEAE4', quiet: '#B3ADA3', line: '#3A3833', head: '#2A2825',
  good: '#7FCB97', warn: '#E9B561', bad: '#F0938B', info: '#8FC1EA',
};

/** Without motion nothing is waited for either: what has been closed is gone, and holds no click back. */
const STILL: ThemeOptions['transitions'] = { duration: { shortest: 0, shorter: 0, short: 0, standard: 0, complex: 0, enteringScreen: 0, leavingScreen: 0 }, getAutoHeightDuration: () => 0 };
const wantsNoMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const optionsOf = (ink: Ink): ThemeOptions & Pick<RaThemeOptions, 'sidebar' | 'components'> => ({
  palette: {
    mode: ink.mode,
    primary: { main: ink.accent, dark: ink.accentDeep, contrastText: ink.onAccent },
    secondary: { main: ink.paper, contrastText: ink.text },
    error: { main: ink.bad, contrastText: ink.onAccent },
    success: { main: ink.good, contrastText: ink.mode === 'light' ? '#FFFFFF' : '#10240F' },
    warning: { main: ink.warn, contrastText: ink.mode === 'light' ? '#FFFFFF' : '#2B1B00' },
    info: { main: ink.info, contrastText: ink.mode === 'light' ? '#FFFFFF' : '#06192A' },
    background: { default: ink.page, paper: ink.paper },
    text: { primary: ink.text, secondary: ink.quiet, disabled: alpha(ink.text, 0.5) },
    divider: ink.line,
    action: { hover: alpha(ink.accent, 0.06), selected: alpha(ink.accent, 0.1), focus: alpha(ink.accent, 0.12) },
  },
  shape: { borderRadius: 3 },
  spacing: 8,
  typography: {
    fontFamily: FONT,
    fontSize: 13,
    h1: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3 },
    h2: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.4 },
    h3: { fontSize: '0.8125rem', fontWeight: 600, lineHeight: 1.4 },
    h6: { fontSize: '0.9375rem', fontWeight: 600 },
    body1: { fontSize: '0.875rem' },
    body2: { fontSize: '0.8125rem' },
    caption: { fontSize: '0.75rem', lineHeight: 1.45 },
    button: { textTransform: 'none', fontWeight: 500 },
    overline: { fontSize: '0.6875rem', fontWeight: 600, letterSpacing: '0.04em', textTransform: 'none', lineHeight: 1.6 },
  },
  sidebar: { width: 216, closedWidth: 0 },
  ...(wantsNoMotion && { transitions: STILL }),
  components: {
    MuiCssBaseline: { styleOverrides: { body: { backgroundColor: ink.page, colorScheme: ink.mode }, ':focus-visible': { outlineColor: ink.accent } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' }, elevation0: { border: `1px solid ${ink.line}` }, elevation1: { boxShadow: 'none', border: `1px solid ${ink.line}` } } },
    MuiAppBar: { styleOverrides: { root: { border: 0, borderBottom: `1px solid ${ink.line}` } } },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { fontFamily: 'inherit', '&:focus-visible': { outline: `2px solid ${ink.accent}`, outlineOffset: 2 } } } },
    MuiButton: { defaultProps: { size: 'small', disableElevation: true } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiOutlinedInput: { styleOverrides: { root: { backgroundColor: ink.paper }, notchedOutline: { borderColor: ink.mode === 'light' ? '#8C877E' : '#7A756B' } } },
    MuiInputLabel: { styleOverrides: { root: { '&:not(.Mui-focused):not(.Mui-error)': { color: ink.quiet } } } },
    MuiTableCell: {
      styleOverrides: {
        root: { padding: '5px 10px', borderColor: ink.line, fontSize: '0.8125rem', fontVariantNumeric: 'tabular-nums lining-nums' },
        head: { fontWeight: 600, backgroundColor: ink.head, color: ink.text, lineHeight: 1.35, whiteSpace: 'nowrap' },
      },
    },
    MuiTableSortLabel: { styleOverrides: { root: { color: 'inherit', '&.Mui-active': { color: ink.accentDeep }, '& .MuiTableSortLabel-icon': { opacity: 0.45 } } } },
    MuiTablePagination: { styleOverrides: { root: { border: 0 }, toolbar: { minHeight: 40 } } },
    MuiTooltip: { defaultProps: { enterDelay: 300 }, styleOverrides: { tooltip: { fontSize: '0.75rem', backgroundColor: ink.mode === 'light' ? '#2B2824' : '#EDEAE4', color: ink.mode === 'light' ? '#FFFFFF' : '#1F1D1A' } } },
    MuiChip: { defaultProps: { size: 'small' }, styleOverrides: { root: { borderRadius: 3, fontWeight: 500 } } },
    MuiDialog: { styleOverrides: { paper: { border: `1px solid ${ink.line}` } } },
    MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { color: ink.accentDeep } } },
    MuiTab: { styleOverrides: { root: { minHeight: 40, padding: '6px 14px', color: ink.quiet, '&.Mui-selected': { color: ink.accentDeep } } } },
    MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
    MuiListItemIcon: { styleOverrides: { root: { minWidth: 32 } } },
    MuiAlert: { styleOverrides: { root: { border: `1px solid ${ink.line}` } } },
    MuiSvgIcon: { styleOverrides: { fontSizeSmall: { fontSize: '1.1rem' } } },
    RaList: { styleOverrides: { root: { '& .RaList-actions': { minHeight: 0, padding: 0 }, '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } } } },
    RaDataTable: { styleOverrides: { root: { '& .RaDataTable-tableWrapper': { overflowX: 'auto' } } } },
    RaFilterForm: { styleOverrides: { root: { minHeight: 0, padding: '0 0 8px 0' } } },
  },
});

const themeOf = (base: RaThemeOptions, ink: Ink): RaThemeOptions => createTheme(deepmerge(base, optionsOf(ink)) as ThemeOptions) as RaThemeOptions;

export const lightTheme = themeOf(defaultLightTheme, light);
export const darkTheme = themeOf(defaultDarkTheme, dark);
