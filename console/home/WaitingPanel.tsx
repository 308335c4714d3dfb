// What waits for this account: to decide, to answer, returned, due.
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { Panel } from '../layout/Panel.tsx';

export function WaitingPanel() {
  const w = useWords();
  return (
    <Panel title={w('home.waiting')} isFlush>
      <EmptyState reason="nothingYet" title={w('home.nothingWaiting')} hint={w('home.nothingWaitingHint')} />
    </Panel>
  );
}
