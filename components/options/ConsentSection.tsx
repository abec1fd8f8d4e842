import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { Section } from '../shared/Section.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

/** Whether the person agreed, and the way to change that. */
export const ConsentSection = ({ status }: { status: Status }) => {
  const { words, platform } = usePage();
  const act = useAction();
  return (
    <Section heading={words.options.consent} text={words.options.consentState[status.consent]}>
      {status.consent === 'managed' && status.policy.notice && (
        <p class="notice pre-line">{status.policy.notice}</p>
      )}
      <p>
        <a href={platform.addressOf('welcome')}>{words.hub.askMore}</a>
      </p>
      <div class="row">
        {(status.consent === 'unasked' || status.consent === 'refused') && (
          <button
            type="button"
            class="button button--primary"
            onClick={() => void act('consent/give', undefined)}
          >
            {words.welcome.agree}
          </button>
        )}
        {status.consent === 'given' && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => void act('consent/refuse', { erase: false }, words.options.withdrawn)}
            >
              {words.options.withdraw}
            </button>
            <ConfirmButton
              label={words.options.withdrawAndErase}
              question={words.options.withdrawAndEraseQuestion}
              confirm={words.options.withdrawAndEraseConfirm}
              onConfirm={() => void act('consent/refuse', { erase: true }, words.options.withdrawnAndErased)}
            />
          </>
        )}
      </div>
    </Section>
  );
};
