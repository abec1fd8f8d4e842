import type { Advance } from '../../guides/schema/step.ts';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';

const ways = ['click', 'double-click', 'input', 'page', 'acknowledge'] as const satisfies Advance['on'][];

/** The page that belongs to a way of advancing, where one does. */
const pageOf = (advance: Advance): string => {
  if (advance.on === 'page') return advance.page;
  return 'leadsTo' in advance ? (advance.leadsTo ?? '') : '';
};

const advanceBy = (on: (typeof ways)[number], page: string): Advance => {
  if (on === 'page') return { on, page };
  if (on === 'click' || on === 'double-click') return page ? { on, leadsTo: page } : { on };
  return { on };
};

/** What the person does that ends the step. */
export const AdvanceFields = ({
  advance,
  problem,
  onChange,
}: {
  advance: Advance;
  problem: string | undefined;
  onChange: (advance: Advance) => void;
}) => {
  const { words } = usePage();
  const page = pageOf(advance);
  const on = ways.find(way => way === advance.on);
  const hasPage = on === 'click' || on === 'double-click' || on === 'page';
  return (
    <>
      <label class="field">
        {words.studio.advanceOn}
        <select
          value={advance.on}
          onChange={event => {
            const chosen = ways.find(way => way === event.currentTarget.value);
            if (chosen) onChange(advanceBy(chosen, page));
          }}
        >
          {!on && <option value={advance.on}>{words.studio.advance[advance.on]}</option>}
          {ways.map(way => (
            <option key={way} value={way}>
              {words.studio.advance[way]}
            </option>
          ))}
        </select>
      </label>
      {hasPage && (
        <TextField
          label={advance.on === 'page' ? words.studio.advancePage : words.studio.leadsTo}
          hint={advance.on === 'page' ? undefined : words.studio.leadsToHint}
          problem={problem}
          value={page}
          dir="ltr"
          maxLength={500}
          onCommit={next => onChange(advanceBy(on, next.trim()))}
        />
      )}
    </>
  );
};
