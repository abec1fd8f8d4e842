import type { Failure } from '../../guides/contracts/result.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { Launcher } from '../../guides/schema/launcher.ts';
import { fill } from '../shared/fill.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import type { ChangeDraft } from './DraftDetails.tsx';
import { LocalTextField } from './fields/LocalTextField.tsx';
import { PlaceField } from './fields/PlaceField.tsx';
import { placesOf } from './places-of.ts';
import { problemAt } from './problem-at.ts';
import { setOptional } from './set-optional.ts';

/** The most launchers of one guide; see the schema. */
const mostLaunchers = 10;

const looks = ['button', 'badge'] as const;

/** The buttons and badges in pages that start the guide. */
export const LauncherList = ({
  draft,
  locale,
  failure,
  change,
}: {
  draft: Draft;
  locale: string;
  failure: Failure | undefined;
  change: ChangeDraft;
}) => {
  const { words, formats } = usePage();
  const text = words.steps.launchers;
  const { launchers = [] } = draft;
  const [place] = placesOf(draft, locale);
  const set = (edit: (launchers: Launcher[]) => Launcher[]): void =>
    change(before => {
      const next = edit(before.launchers ?? []);
      return setOptional(before, 'launchers', next.length > 0 ? next : undefined);
    });

  return (
    <fieldset class="plain branches">
      <legend>{text.heading}</legend>
      <p class="field__hint">{place || launchers.length > 0 ? text.hint : words.steps.needsPlace}</p>
      {launchers.map((launcher, index) => {
        const name = fill(text.launcher, { number: formats.number(index + 1) });
        const at = (field: string): string | undefined => problemAt(failure, `launchers[${index}].${field}`);
        const replace = (next: Launcher): void =>
          set(before => before.map(old => (old.id === launcher.id ? next : old)));
        return (
          <fieldset key={launcher.id} class="plain branch">
            <legend>{name}</legend>
            <LocalTextField
              label={text.label}
              problem={at('label')}
              texts={launcher.label}
              locale={locale}
              defaultLocale={draft.defaultLocale}
              onChange={label => replace({ ...launcher, label })}
            />
            <SelectField
              label={text.look}
              value={launcher.look}
              options={looks.map(value => ({ value, label: text.looks[value] }))}
              onChange={look => replace({ ...launcher, look })}
            />
            <PlaceField
              label={words.steps.place}
              hint={words.steps.placeHint}
              problem={at('target')}
              target={launcher.target}
              draft={draft}
              locale={locale}
              onChange={({ target, page }) => replace({ ...launcher, target, page })}
            />
            <TextField
              label={words.studio.page}
              hint={words.studio.pagesHint}
              problem={at('page')}
              value={launcher.page}
              dir="ltr"
              maxLength={500}
              onCommit={page => replace({ ...launcher, page: page.trim() })}
            />
            <button
              type="button"
              class="button"
              aria-label={fill(words.studio.removeOf, { title: name })}
              onClick={() => set(before => before.filter(({ id }) => id !== launcher.id))}
            >
              {words.studio.remove}
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        class="button"
        disabled={!place || launchers.length >= mostLaunchers}
        onClick={() => {
          if (!place) return;
          const { page, target } = place;
          const id = crypto.randomUUID();
          set(before => [...before, { id, page, target, label: { [locale]: '' }, look: 'button' }]);
        }}
      >
        {text.add}
      </button>
    </fieldset>
  );
};
