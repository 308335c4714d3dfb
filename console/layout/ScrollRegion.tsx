// A wide table scrolls in here and not the page, words for screen readers included; the keyboard can scroll it too.
import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';

interface ScrollRegionProps {
  /** What the table shows, for screen readers. */
  label?: string;
  maxHeight?: number | string;
  sx?: SxProps<Theme>;
  children: ReactNode;
}

export function ScrollRegion({ label, maxHeight, sx, children }: ScrollRegionProps) {
  const w = useWords();
  return (
    <Box role="region" aria-label={label ?? w('actions.scrollRegion')} tabIndex={0} sx={[{ position: 'relative', overflow: 'auto', maxWidth: '100%', maxHeight, '&:focus-visible': { outlineOffset: '-2px' } }, ...(Array.isArray(sx) ? sx : [sx])]}>
      {children}
    </Box>
  );
}
