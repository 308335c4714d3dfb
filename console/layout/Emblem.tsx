// The mark of the platform: the gate of a communal house, drawn in lines.
import Box from '@mui/material/Box';

export function Emblem({ size = 28 }: { size?: number }) {
  return (
    <Box component="svg" viewBox="0 0 32 32" aria-hidden="true" sx={{ width: size, height: size, flex: 'none', display: 'block' }}>
      <rect width="32" height="32" rx="4" fill="#A61C1C" />
      <path d="M8 23h16M10 23v-8m4 8v-8m4 8v-8m4 8v-8M6.5 14 16 7l9.5 7z" fill="none" stroke="#fff" strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round" />
    </Box>
  );
}
