// Why a dossier counts or does not, fact by fact: sign and word, never colour alone.
import Box from '@mui/material/Box';
import { useWords } from '../i18n/use-words.ts';

interface Fact {
  name: string;
  label: string;
  holds: boolean;
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  const w = useWords();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.75rem', lineHeight: 1.5 }}>
      {facts.map((fact) => (
        <Box component="li" key={fact.name} data-holds={fact.holds} sx={{ display: 'flex', gap: 0.75 }}>
          <Box component="span" role="img" aria-label={w(fact.holds ? 'dossiers.holds' : 'dossiers.holdsNot')} sx={{ color: fact.holds ? 'success.main' : 'error.main', fontWeight: 700, width: 12, flex: 'none' }}>{fact.holds ? '✓' : '✗'}</Box>
          <span>{fact.label}</span>
        </Box>
      ))}
    </Box>
  );
}
