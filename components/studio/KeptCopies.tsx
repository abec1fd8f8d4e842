import type { Sharing } from '../../guides/contracts/sharing.ts';
import { fill } from '../shared/fill.ts';
import { localized } from '../shared/localized.ts';
import { plainTextOf } from '../shared/plain-text-of.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import type { DraftSession } from './create-draft-session.ts';

type Kept = Sharing['kept'][number];

/** What lost where two authors changed the same: each can be put back, or let go. */
export const KeptCopies = ({ kept, session }: { kept: readonly Kept[]; session: DraftSession }) => {
  const { words, formats } = usePage();
  const act = useAction();
  const nameOf = ({ copy }: Kept): string => {
    const { locale } = formats;
    const texts = words.sharing.kept;
    if (copy.what === 'step') {
      const text = 'text' in copy.step ? localized(copy.step.text, locale, locale) : undefined;
      return fill(texts.step, { text: (text && plainTextOf(text)) || words.studio.noText });
    }
    if (copy.what === 'launcher')
      return fill(texts.launcher, { text: localized(copy.launcher.label, locale, locale) ?? '' });
    return texts[copy.what];
  };
  const settle = async (order: number, how: 'put-back' | 'forget'): Promise<void> => {
    // What is not saved yet would stand against what is put back.
    if (!(await session.flush())) return;
    await act('sharing/settle', { order, how }, how === 'put-back' ? words.sharing.putBackDone : undefined);
    await session.refresh();
  };
  return (
    <section class="notice">
      <h3>{words.sharing.keptHeading}</h3>
      <p class="muted">{words.sharing.keptHint}</p>
      <ul class="list list--lines">
        {kept.map(each => {
          const what = nameOf(each);
          return (
            <li key={each.order} class="line">
              <span class="line__text">
                <span dir="auto">{what}</span>
                <span class="muted">{formats.dateTime(each.at)}</span>
              </span>
              <span class="row">
                <button
                  type="button"
                  class="button"
                  aria-label={fill(words.sharing.putBackOf, { what })}
                  onClick={() => void settle(each.order, 'put-back')}
                >
                  {words.sharing.putBack}
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={fill(words.sharing.forgetOf, { what })}
                  onClick={() => void settle(each.order, 'forget')}
                >
                  {words.sharing.forget}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
