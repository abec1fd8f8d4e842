import { trusted } from '../../trusted.ts';
import { StepCard } from './StepCard.tsx';
import type { StepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';

/** Takes the person to a page when they press the button, which says where it leads. */
export const JumpStep = (props: StepProps<'jump'>) => {
  const { words, tools, step } = props;
  const { location } = tools.document;
  useShown(props);
  const address = URL.parse(step.address);
  // The schema has checked it. A button that leads out of the page is worth a second look.
  if (!address || !/^https?:$/.test(address.protocol)) return <StepCard {...props} canSkip />;
  const isOtherSite = address.origin !== location.origin;
  const more = (
    <div class="more" id="leads">
      <p class="because">{isOtherSite ? words.steps.leadsToSite : words.steps.leadsTo}</p>
      {isOtherSite && (
        <p class="label" dir="ltr">
          {address.host}
        </p>
      )}
      <p class="place" dir="ltr">
        {isOtherSite ? address.href : `${address.pathname}${address.search}${address.hash}`}
      </p>
    </div>
  );
  return (
    <StepCard {...props} more={more}>
      <button
        type="button"
        class="main"
        aria-describedby="leads"
        onClick={trusted(() => location.assign(address.href))}
      >
        {words.goThere}
      </button>
    </StepCard>
  );
};
