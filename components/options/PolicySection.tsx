import type { Policy } from '../../guides/schema/policy.ts';
import { Section } from '../shared/Section.tsx';
import { siteName } from '../shared/site-name.ts';
import { usePage } from '../shared/use-page.ts';

/** What the organisation decided, so that nothing is decided in secret. */
export const PolicySection = ({ policy, managed }: { policy: Policy; managed: boolean }) => {
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
      </dl>
    </Section>
  );
};
