import { EmptyState } from '../shared/EmptyState.tsx';
import { Problem } from '../shared/Problem.tsx';
import { Section } from '../shared/Section.tsx';
import { SiteList } from '../shared/SiteList.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** The sites that Handrail may work on. */
export const SitesSection = () => {
  const { words } = usePage();
  const { value: sites, failure, reload } = useRequest('sites/list', undefined);
  return (
    <Section heading={words.options.sites} text={words.options.sitesText}>
      {failure && <Problem failure={failure} retry={reload} />}
      {sites?.length === 0 && <EmptyState text={words.options.noSites} />}
      {sites && sites.length > 0 && <SiteList sites={sites} />}
    </Section>
  );
};
