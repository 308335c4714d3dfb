// Where the unit stands: score, groups, change since last week, distance to the targets.
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { Panel } from '../layout/Panel.tsx';

export function StandingPanel() {
  const w = useWords();
  return (
    <Panel title={w('home.standing')} isFlush>
      <EmptyState reason="nothingYet" title={w('home.noStanding')} hint={w('home.noStandingHint')} />
    </Panel>
  );
}
