import { fill } from '../shared/fill.ts';
import { Problem } from '../shared/Problem.tsx';
import { Section } from '../shared/Section.tsx';
import { sayFailure } from '../shared/say-failure.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { JoinedWorkspace } from './JoinedWorkspace.tsx';
import { JoinWorkspace } from './JoinWorkspace.tsx';

/** The workspace that this browser belongs to, or the way into one. */
export const WorkspaceSection = () => {
  const { words, formats } = usePage();
  const { value: workspace, failure, reload } = useRequest('workspace/get', undefined);
  const { joined, joining, wanted } = workspace ?? {};
  return (
    <Section heading={words.workspace.heading} text={words.workspace.text}>
      {failure && <Problem failure={failure} retry={reload} />}
      {joining && (
        <div class="notice notice--problem" role="status">
          <p>{fill(words.workspace.byPolicyWaits, { time: formats.time(joining.retryAt) })}</p>
          <p>{sayFailure(joining.problem, words)}</p>
        </div>
      )}
      {joined && <JoinedWorkspace joined={joined} />}
      {workspace && !joined && !wanted && <JoinWorkspace />}
    </Section>
  );
};
