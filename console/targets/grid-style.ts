// How the sheet of targets is drawn: heads that stay, hairlines, and marks for what is selected, entered or refused.
import type { SxProps, Theme } from '@mui/material/styles';

const UNIT_WIDTH = { xs: 168, sm: 236 };
const CELL_WIDTH = { xs: 'auto', sm: 124 };

export const GRID_SX: SxProps<Theme> = {
  overflow: 'auto', maxWidth: '100%', maxHeight: { xs: '70vh', md: 'calc(100vh - 250px)' }, minHeight: 240,
  '& table': { borderCollapse: 'separate', borderSpacing: 0, tableLayout: 'fixed', width: { xs: '100%', sm: 'max-content' }, fontSize: '0.8125rem', fontVariantNumeric: 'tabular-nums lining-nums' },
  '& th, & td': { borderBottom: 1, borderRight: 1, borderColor: 'divider', px: 1, py: 0.5, verticalAlign: 'top', boxSizing: 'border-box', width: CELL_WIDTH, minWidth: CELL_WIDTH, maxWidth: CELL_WIDTH },
  '& th.unit': { position: 'sticky', left: 0, zIndex: 1, textAlign: 'left', bgcolor: 'background.paper', width: UNIT_WIDTH, minWidth: UNIT_WIDTH, maxWidth: UNIT_WIDTH },
  '& thead th': { position: 'sticky', top: 0, zIndex: 2, textAlign: 'left', fontWeight: 600, bgcolor: 'background.default' },
  '& thead th.unit': { zIndex: 3, bgcolor: 'background.default', verticalAlign: 'bottom' },
  '& .criterion-name': { fontSize: '0.75rem', fontWeight: 400, lineHeight: 1.3, color: 'text.secondary', display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  // The keyboard must not stop under the heads that stay.
  '& td': { position: 'relative', textAlign: 'right', cursor: 'cell', scrollMarginTop: 84, scrollMarginLeft: UNIT_WIDTH },
  '& td:focus-visible, & td:focus': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
  '& td.is-selected': { bgcolor: 'action.hover' },
  '& td.is-draft': { bgcolor: 'action.selected', boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.primary.main}` },
  '& td.is-refused': { boxShadow: (theme) => `inset 0 0 0 2px ${theme.palette.error.main}` },
};
