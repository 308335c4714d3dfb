// The head of a page: its title, one line of facts, as of when and from where, and its acts at the right.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from './format.ts';

interface PageHeaderProps {
  title: string;
  /** A line under the title: number, unit, period. */
  subtitle?: ReactNode;
  /** When the figures were observed. */
  observedAt?: string | null;
  source?: string;
  /** Buttons at the top right; the act bar of a record. */
  acts?: ReactNode;
  /** Beside the title, such as a status. */
  mark?: ReactNode;
}

export function PageHeader({ title, subtitle, observedAt, source, acts, mark }: PageHeaderProps) {
  const w = useWords();
  useEffect(() => {
    document.title = `${title} · ${w('app.name')}`;
  }, [title, w]);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1.5, mb: 2 }}>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Typography variant="h1">{title}</Typography>
          {mark}
        </Box>
        {subtitle && <Typography variant="body2" color="text.secondary" component="div" sx={{ mt: 0.25 }}>{subtitle}</Typography>}
        {observedAt && <AsOf moment={observedAt} source={source} />}
      </Box>
      {acts && <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>{acts}</Box>}
    </Box>
  );
}

/** Said once for each panel of figures. */
export function AsOf({ moment, source }: { moment: string; source?: string | undefined }) {
  const w = useWords();
  const format = useFormat();
  const time = format.moment(moment);
  return (
    <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>
      {source ? w('header.asOfSource', { time, source }) : w('header.asOf', { time })}
    </Typography>
  );
}
