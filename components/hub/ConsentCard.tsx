import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

/** Asks for consent in short, with the way to the long explanation. */
export const ConsentCard = ({ status }: { status: Status }) => {
  const { words, platform } = usePage();
  const act = useAction();
  const refused = status.consent === 'refused';
  return (
    <section class="card" aria-labelledby="consent-heading">
      <h2 id="consent-heading">{refused ? words.hub.offHeading : words.hub.askHeading}</h2>
      <p>{words.hub.askText}</p>
      <p>
        <a
          href={platform.addressOf('welcome')}
          onClick={event => {
            event.preventDefault();
            void platform.openPage('welcome');
          }}
        >
          {words.hub.askMore}
        </a>
      </p>
      <div class="row">
        <button
          type="button"
          class="button button--primary"
          onClick={() => void act('consent/give', undefined)}
        >
          {words.welcome.agree}
        </button>
        {!refused && (
          <button type="button" class="button" onClick={() => void act('consent/refuse', { erase: false })}>
            {words.welcome.notNow}
          </button>
        )}
      </div>
    </section>
  );
};
