import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { Section } from '../shared/Section.tsx';
import { sayFailure } from '../shared/say-failure.ts';
import { siteName } from '../shared/site-name.ts';
import { usePage } from '../shared/use-page.ts';

/** What the organisation decided, so that nothing is decided in secret. */
export const PolicySection = ({ status }: { status: Status }) => {
  const { policy, policyProblems = [] } = status;
  const managed = status.consent === 'managed' || policyProblems.length > 0;
  const { words, formats } = usePage();
  const text = words.options.policyRows;
  const yesNo = (value: boolean | undefined): string => (value === false ? text.no : text.yes);
  if (!managed && Object.keys(policy).length === 0) return null;
  return (
    <Section heading={words.options.policy} text={words.options.policyText}>
      <dl class="facts">
        {policy.sites && (
          <>
            <dt>{text.sites}</dt>
            <dd>{formats.list(policy.sites.map(siteName)) || text.none}</dd>
          </>
        )}
        <dt>{text.offers}</dt>
        <dd>{yesNo(policy.offers)}</dd>
        {policy.offersPerHour !== undefined && (
          <>
            <dt>{text.offersPerHour}</dt>
            <dd>{formats.number(policy.offersPerHour)}</dd>
          </>
        )}
        {policy.offersPerDay !== undefined && (
          <>
            <dt>{text.offersPerDay}</dt>
            <dd>{formats.number(policy.offersPerDay)}</dd>
          </>
        )}
        {policy.ignoredKinds && (
          <>
            <dt>{text.ignoredKinds}</dt>
            <dd>{formats.list(policy.ignoredKinds.map(kind => words.shared.kinds[kind])) || text.none}</dd>
          </>
        )}
        <dt>{text.authoring}</dt>
        <dd>{yesNo(policy.authoring)}</dd>
        {policy.roles && (
          <>
            <dt>{text.roles}</dt>
            <dd>{formats.list(policy.roles) || text.none}</dd>
          </>
        )}
        {policy.actionSites && (
          <>
            <dt>{text.actionSites}</dt>
            <dd>{formats.list(policy.actionSites.map(siteName)) || text.none}</dd>
          </>
        )}
        {policy.remarks !== undefined && (
          <>
            <dt>{text.remarks}</dt>
            <dd>{yesNo(policy.remarks)}</dd>
          </>
        )}
        {policy.workspace && (
          <>
            <dt>{text.workspace}</dt>
            <dd>{siteName(policy.workspace.server)}</dd>
          </>
        )}
        {policyProblems.length > 0 && (
          <>
            <dt>{text.unused}</dt>
            <dd>
              {policyProblems.map(problem => (
                <p key={problem.path}>{sayFailure(problem, words)}</p>
              ))}
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
};
