// One tooltip for the whole board, on hover and on focus: two thousand of them would make it slow. It repeats what the cell's name says.
import Box from '@mui/material/Box';
import { useEffect, useState, type RefObject } from 'react';

interface Shown {
  lines: string[];
  left: number;
  top: number;
  isAbove: boolean;
}

const WIDTH = 280;
const GAP = 6;

export function BoardTip({ within }: { within: RefObject<HTMLElement | null> }) {
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    const table = within.current;
    if (!table) return;
    const show = (event: Event): void => {
      const at = (event.target as HTMLElement).closest<HTMLElement>('[data-tip]');
      if (!at) return setShown(null);
      const unit = at.closest('tr')?.querySelector('th.unit a')?.textContent;
      const parts = (at.dataset['tip'] ?? '').split(' · ');
      const place = at.getBoundingClientRect();
      const isAbove = place.bottom + 140 > window.innerHeight;
      setShown({
        lines: unit && at.closest('td') ? [unit, ...parts] : parts,
        left: Math.max(8, Math.min(place.left, window.innerWidth - WIDTH - 8)), top: isAbove ? place.top - GAP : place.bottom + GAP, isAbove,
      });
    };
    const hide = (): void => setShown(null);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    const region = table.parentElement;
    for (const name of ['mouseover', 'focusin']) table.addEventListener(name, show);
    for (const name of ['mouseleave', 'focusout']) table.addEventListener(name, hide);
    region?.addEventListener('scroll', hide, { passive: true });
    window.addEventListener('keydown', onKey);
    return () => {
      for (const name of ['mouseover', 'focusin']) table.removeEventListener(name, show);
      for (const name of ['mouseleave', 'focusout']) table.removeEventListener(name, hide);
      region?.removeEventListener('scroll', hide);
      window.removeEventListener('keydown', onKey);
    };
  }, [within]);

  if (!shown) return null;
  const [title, ...rest] = shown.lines;
  return (
    <Box
      aria-hidden="true"
      className="no-print"
      style={{ left: shown.left, top: shown.top, transform: shown.isAbove ? 'translateY(-100%)' : undefined }}
      sx={{ position: 'fixed', zIndex: 'tooltip', maxWidth: WIDTH, px: 1.25, py: 0.75, borderRadius: 1, bgcolor: 'text.primary', color: 'background.paper', fontSize: '0.75rem', lineHeight: 1.5, pointerEvents: 'none' }}
    >
      <strong>{title}</strong>
      {rest.map((line) => <div key={line}>{line}</div>)}
    </Box>
  );
}
