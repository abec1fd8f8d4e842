import { PageShell } from '../shared/PageShell.tsx';
import { StatusGate } from '../shared/StatusGate.tsx';
import { usePage } from '../shared/use-page.ts';
import { Decision } from './Decision.tsx';
import { Explanation } from './Explanation.tsx';
import { NextSteps } from './NextSteps.tsx';

/** The first page a person sees: what Handrail observes, the question for consent, and how to begin. */
export const WelcomePage = () => {
  const { words } = usePage();
  return (
    <PageShell page="welcome" title={words.welcome.title}>
      <div class="reading">
        <p class="lead">{words.welcome.lead}</p>
        <StatusGate>
          {status => (
            <>
              <Explanation />
              <Decision status={status} />
              {(status.consent === 'given' || status.consent === 'managed') && <NextSteps />}
            </>
          )}
        </StatusGate>
      </div>
    </PageShell>
  );
};
