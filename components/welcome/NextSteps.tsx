import { SiteList } from '../shared/SiteList.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';

/** How to let Handrail work on a first site. */
export const NextSteps = () => {
  const { words } = usePage();
  const { value: sites } = useRequest('sites/list', undefined);
  const wanted = sites?.filter(site => site.state === 'wanted') ?? [];
  return (
    <section class="section" aria-labelledby="next-heading">
      <h2 id="next-heading">{words.welcome.nextHeading}</h2>
      <p>{words.welcome.nextText}</p>
      <ol class="steps-list">
        {words.welcome.nextSteps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {wanted.length > 0 && (
        <>
          <h3>{words.welcome.wantedHeading}</h3>
          <p>{words.welcome.wantedText}</p>
          <SiteList sites={wanted} />
        </>
      )}
    </section>
  );
};
