import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

/** The question for consent, its answer so far, or the organisation's notice in its place. */
export const Decision = ({ status }: { status: Status }) => {
  const { words } = usePage();
  const act = useAction();
  const agree = (
    <button
      type="button"
      class="button button--primary button--large"
      onClick={() => void act('consent/give', undefined)}
    >
      {words.welcome.agree}
    </button>
  );
  const refuse = (
    <button
      type="button"
      class="button button--large"
      onClick={() => void act('consent/refuse', { erase: false })}
    >
      {words.welcome.notNow}
    </button>
  );

  return (
    <section class="card card--strong" aria-labelledby="decision-heading" aria-live="polite">
      {status.consent === 'managed' && (
        <>
          <h2 id="decision-heading">{words.welcome.managedHeading}</h2>
          <p class="pre-line">{status.policy.notice ?? words.welcome.managedText}</p>
        </>
      )}
      {status.consent === 'unasked' && (
        <>
          <h2 id="decision-heading">{words.welcome.question}</h2>
          <p>{words.welcome.questionText}</p>
          <div class="row">
            {agree}
            {refuse}
          </div>
        </>
      )}
      {status.consent === 'refused' && (
        <>
          <h2 id="decision-heading">{words.welcome.refusedHeading}</h2>
          <p>{words.welcome.refusedText}</p>
          <div class="row">{agree}</div>
        </>
      )}
      {status.consent === 'given' && (
        <>
          <h2 id="decision-heading">{words.welcome.givenHeading}</h2>
          <p>{words.welcome.givenText}</p>
        </>
      )}
    </section>
  );
};
