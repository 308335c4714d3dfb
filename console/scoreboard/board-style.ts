// Looks of the board: sticky head and first columns, tints of the theme, and how it goes on paper.
import { alpha, keyframes, type SxProps, type Theme } from '@mui/material/styles';

type Style = ReturnType<Extract<SxProps<Theme>, (theme: Theme) => unknown>>;

const RANK_WIDTH = 38;
const HEAD_HEIGHT = 25;

const SIGN = { fontStyle: 'normal', display: 'inline-block', width: 11, ml: '2px', textAlign: 'center', fontSize: '0.625rem' } as const;

/** Fades from a strong tint to whatever the cell has. */
const FLASH = { light: keyframes({ from: { backgroundColor: '#a9c8ee' } }), dark: keyframes({ from: { backgroundColor: '#24466e' } }) };

/** Tint and colour of the sign by status; the sign itself carries the meaning. */
const tints = ({ palette }: Theme): Style => ({
  '& .good': { bgcolor: alpha(palette.success.main, 0.13) }, '& .good i': { color: 'success.main' },
  '& .warn': { bgcolor: alpha(palette.warning.main, 0.17) }, '& .warn i': { color: 'warning.main' },
  '& .bad': { bgcolor: alpha(palette.error.main, 0.16) }, '& .bad i': { color: 'error.main' },
  '& .plain i, & .none i': { color: 'text.secondary' }, '& b': { fontWeight: 400, color: 'text.secondary', mr: '1px' }, '& .off': { bgcolor: 'background.default', color: 'text.secondary' },
});

/** The same marks outside the table: legend and cards. */
export const marksStyle = (theme: Theme): Style => ({
  '& i': { ...SIGN, ml: 0, width: 18, lineHeight: '16px', fontSize: '0.6875rem', border: `1px solid ${theme.palette.divider}` },
  '& .mark': { display: 'inline-block' },
  ...tints(theme),
});

export const boardStyle = (theme: Theme): Style => {
  const line = `1px solid ${theme.palette.divider}`;
  const { palette } = theme;
  const head = { position: 'sticky', zIndex: 2, bgcolor: 'background.default', fontWeight: 600, p: 0, borderBottom: line, borderRight: line } as const;
  return {
    borderCollapse: 'separate', borderSpacing: 0, fontSize: '0.75rem', width: 'max-content', minWidth: '100%',
    '& thead tr:first-of-type th': { ...head, top: 0, height: HEAD_HEIGHT, fontSize: '0.6875rem', color: 'text.secondary', maxWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', px: 0.5, textAlign: 'left' },
    '& thead tr:first-of-type td': { ...head, top: 0 },
    '& thead tr:last-of-type th': { ...head, top: HEAD_HEIGHT },
    '& thead .unit, & thead .rank': { zIndex: 3 },
    '& thead button': { all: 'unset', boxSizing: 'border-box', cursor: 'pointer', width: '100%', px: 0.75, py: 0.5, textAlign: 'right', whiteSpace: 'nowrap', display: 'block' },
    '& thead th.unit button, & thead th.rank button': { textAlign: 'left' },
    '& thead button:hover': { bgcolor: 'action.hover' },
    '& thead button:focus-visible, & a:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: '-2px' },
    '& th[aria-sort]': { color: 'primary.dark' },
    '& .rank': { left: 0, width: RANK_WIDTH, minWidth: RANK_WIDTH },
    '& .unit': { left: RANK_WIDTH, width: 216, minWidth: 216, maxWidth: 216, borderRight: `1px solid ${palette.text.secondary}` },
    '& tbody .rank, & tbody .unit': { position: 'sticky', zIndex: 1, bgcolor: 'background.paper' },
    '& tbody td.rank': { textAlign: 'right', px: 0.75, color: 'text.secondary', borderBottom: line },
    '& tbody th.unit': { p: 0, fontWeight: 500, textAlign: 'left', borderBottom: line },
    '& tbody td.score': { p: 0, minWidth: 54, fontWeight: 600, borderBottom: line, borderRight: line },
    '& tbody td.cell': { p: 0, minWidth: 58, textAlign: 'right', borderBottom: line, borderRight: line },
    '& tbody a': { display: 'block', color: 'text.primary', textDecoration: 'none', px: 0.5, py: '3px', textAlign: 'right' },
    '& tbody tr th.unit a': { textAlign: 'left', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', px: 0.75 },
    '& tbody th.unit a:hover, & tbody td a:hover': { textDecoration: 'underline' },
    '& tbody tr:hover td, & tbody tr:hover th': { boxShadow: `inset 0 -1px ${palette.text.secondary}, inset 0 1px ${palette.text.secondary}` },
    '& i': SIGN, ...tints(theme),
    '& i.agrees, & i.differs': { width: 'auto', ml: '4px', fontSize: '0.6875rem', fontWeight: 400, color: 'text.secondary', whiteSpace: 'nowrap' },
    '& i.differs': { color: 'warning.main', fontWeight: 600 },
    // The frame stays while the change is news; the flash is left out where motion is not wanted (console.css).
    '& tbody td.changed': { boxShadow: `inset 0 0 0 2px ${palette.info.main}`, animation: `${FLASH[palette.mode]} 1.6s ease-out`, '& a': { fontWeight: 600 } },
    '& td.off span': { display: 'block', pr: '6px' },
    '@media print': {
      width: '100%', fontSize: '6.3pt', printColorAdjust: 'exact', WebkitPrintColorAdjust: 'exact',
      '& thead': { display: 'table-header-group' }, '& tr': { breakInside: 'avoid' },
      '& thead th, & thead td, & tbody .rank, & tbody .unit': { position: 'static !important' },
      '& thead tr:first-of-type th': { fontSize: '5.5pt', whiteSpace: 'normal', lineHeight: 1.1, height: 'auto' },
      '& thead button': { px: '1px', py: '1px', fontSize: '6pt' },
      '& .rank, & .unit, & thead th, & thead td, & .off': { bgcolor: 'transparent !important' },
      '& .rank': { width: 'auto', minWidth: 0 }, '& .unit': { width: 'auto', minWidth: 0, maxWidth: 176 },
      '& tbody tr th.unit a': { whiteSpace: 'normal', px: '2px', py: 0 },
      '& tbody td.cell, & tbody td.score': { minWidth: 0 }, '& tbody a': { px: '1px', py: '1px' }, '& tbody td.rank': { px: '1px' },
      '& i': { width: 7, ml: 0, fontSize: '5pt' },
    },
  };
};
