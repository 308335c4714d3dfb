// Papers of a list and, once published, its seal and where anyone can read and download it.
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { Panel } from '../layout/Panel.tsx';
import { Reign } from './ListsPage.tsx';
import type { WorkedList } from './WorkspacePage.tsx';

export function PublicationTab({ list }: { list: WorkedList }) {
  const w = useWords();
  const format = useFormat();
  const { submission, decision, contentHash } = list;
  const address = `/public/lists/${list.number}`;
  return (
    <Panel title={w('lists.pub.title')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '160px minmax(0, 1fr)' }, columnGap: 2, rowGap: { xs: 0, sm: 1 }, fontSize: '0.875rem', '& dt': { color: 'text.secondary' }, '& dd': { m: 0, mb: { xs: 1, sm: 0 }, minWidth: 0 } }}>
        {submission && (
          <Fact label={w('lists.pub.submission')}>
            <strong>{submission.number}</strong> <Box component="span" sx={{ color: 'text.secondary' }}>{w('lists.pub.submittedBy', { by: submission.by ?? '', at: format.moment(submission.at) })}</Box>
          </Fact>
        )}
        {decision && <Fact label={w('lists.pub.decision')}><strong>{w('lists.decisionOf', { number: decision.number, day: format.day(decision.signedOn) })}</strong></Fact>}
        {decision && <Fact label={w('lists.pub.signedBy')}>{decision.signedBy}</Fact>}
        {list.effectiveFrom && <Fact label={w('lists.pub.effective')}><Reign list={list} /></Fact>}
        {list.publishedAt && <Fact label={w('lists.pub.publishedAt')}>{format.moment(list.publishedAt)}</Fact>}
        {list.supersedes && <Fact label={w('lists.pub.supersedes')}><ListLink number={list.supersedes.number} /></Fact>}
        {list.supersededBy && <Fact label={w('lists.pub.supersededBy')}><ListLink number={list.supersededBy.number} /></Fact>}
        {contentHash && (
          <Fact label={w('lists.pub.hash')}>
            <Box component="code" sx={{ wordBreak: 'break-all' }}>{contentHash}</Box> <CopyHash hash={contentHash} />
            <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{w('lists.pub.hashHint')}</Box>
          </Fact>
        )}
        {contentHash && (
          <Fact label={w('lists.pub.publicPage')}>
            <Link href={address} target="_blank" rel="noreferrer" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>{address}<OpenInNewOutlined aria-hidden sx={{ fontSize: '1rem' }} /></Link>
          </Fact>
        )}
        {contentHash && (
          <Fact label={w('lists.pub.downloads')}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              {([['csv', '.csv'], ['json', '.json'], ['canonical', '.canonical.json']] as const).map(([word, end]) => (
                <Button key={word} variant="outlined" startIcon={<FileDownloadOutlined />} href={`${address}${end}`} download={`${list.number}${end}`}>{w(`lists.pub.${word}`)}</Button>
              ))}
            </Box>
          </Fact>
        )}
      </Box>
    </Panel>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return <><dt>{label}</dt><dd>{children}</dd></>;
}

const ListLink = ({ number }: { number: string }) => <Link component={RouterLink} to={`/digitization-lists/${number}`}>{number}</Link>;

function CopyHash({ hash }: { hash: string }) {
  const w = useWords();
  const notify = useNotify();
  const copy = async (): Promise<void> => {
    // Without HTTPS a browser has no clipboard: then the hash stands there to be marked by hand.
    const isCopied = await (navigator.clipboard as Clipboard | undefined)?.writeText(hash).then(() => true, () => false);
    notify(isCopied ? 'lists.pub.copied' : 'lists.pub.notCopied', { type: isCopied ? 'success' : 'warning' });
  };
  return <Button startIcon={<ContentCopyOutlined />} aria-label={w('lists.pub.copyHash')} onClick={() => void copy()}>{w('actions.copy')}</Button>;
}
