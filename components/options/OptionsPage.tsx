import { PageShell } from '../shared/PageShell.tsx';
import { StatusGate } from '../shared/StatusGate.tsx';
import { usePage } from '../shared/use-page.ts';
import { About } from './About.tsx';
import { BudgetSection } from './BudgetSection.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { LearnedSection } from './LearnedSection.tsx';
import { LookSection } from './LookSection.tsx';
import { MyDataSection } from './MyDataSection.tsx';
import { NoticingSection } from './NoticingSection.tsx';
import { PauseSection } from './PauseSection.tsx';
import { PolicySection } from './PolicySection.tsx';
import { SilencesSection } from './SilencesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { WorkspaceSection } from './WorkspaceSection.tsx';

/** Everything a person decides about Handrail on this device. */
export const OptionsPage = () => {
  const { words } = usePage();
  return (
    <PageShell page="options" title={words.shared.options}>
      <div class="reading stack">
        <StatusGate>
          {status => (
            <>
              <ConsentSection status={status} />
              <SitesSection />
              <NoticingSection />
              <BudgetSection />
              <LearnedSection />
              <SilencesSection />
              <PauseSection status={status} />
              <LookSection />
              <WorkspaceSection />
              <MyDataSection />
              <PolicySection status={status} />
            </>
          )}
        </StatusGate>
        <About />
      </div>
    </PageShell>
  );
};
