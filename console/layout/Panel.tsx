// A part of a page with a heading of its own, drawn with a hairline.
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface PanelProps {
  title: string;
  /** At the right of the heading: a filter, a link, or as of when. */
  aside?: ReactNode;
  /** The content goes to the edges, as a table does. */
  isFlush?: boolean;
  children: ReactNode;
}

export function Panel({ title, aside, isFlush = false, children }: PanelProps) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Typography id={id} variant="h2">{title}</Typography>
        {aside}
      </Box>
      <Box sx={isFlush ? {} : { p: 2 }}>{children}</Box>
    </Paper>
  );
}
