import type { ConditionPart } from '../../../guides/schema/condition-part.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { PlaceField } from '../fields/PlaceField.tsx';
import { useKept } from '../use-kept.ts';
import { AnswerField } from './AnswerField.tsx';
import type { ConditionSource } from './condition-source.ts';
import { choiceOf, newPart, partChoices } from './new-part.ts';
import { ResponseFields } from './ResponseFields.tsx';

/** One thing that a condition asks for. */
export const PartFields = ({
  part,
  source,
  place,
  label,
  problem,
  onChange,
}: {
  part: ConditionPart;
  source: ConditionSource;
  /** Where the part is within the draft, for what is kept of it. */
  place: string;
  label: string;
  /** Why it cannot be kept. */
  problem: string | undefined;
  onChange: (part: ConditionPart) => void;
}) => {
  const { words } = usePage();
  const text = words.steps.condition;
  const kept = useKept<ConditionPart>(place);
  return (
    <>
      <SelectField
        label={label}
        problem={part.kind === 'answer' || part.kind === 'response' ? problem : undefined}
        value={choiceOf(part)}
        options={partChoices.map(choice => ({
          value: choice,
          label: text.kinds[choice],
          disabled: choice !== choiceOf(part) && newPart(choice, source) === undefined,
        }))}
        onChange={choice => {
          kept.keep(choiceOf(part), part);
          const fresh = newPart(choice, source);
          // The place stays where both ask about one.
          const moved =
            fresh && 'target' in fresh && 'target' in part ? { ...fresh, target: part.target } : undefined;
          const next = moved ?? kept.recall(choice) ?? fresh;
          if (next) onChange(next);
        }}
      />
      {part.kind === 'page' && (
        <TextField
          label={words.studio.page}
          hint={words.studio.pagesHint}
          problem={problem}
          value={part.page}
          dir="ltr"
          maxLength={500}
          onCommit={page => onChange({ kind: 'page', page: page.trim() })}
        />
      )}
      {'target' in part && (
        <PlaceField
          label={words.steps.place}
          hint={words.steps.placeHint}
          problem={problem}
          target={part.target}
          draft={source.draft}
          locale={source.locale}
          onChange={({ target }) => onChange({ ...part, target })}
        />
      )}
      {part.kind === 'answer' && <AnswerField when={part} lessons={source.lessons} onChange={onChange} />}
      {part.kind === 'response' && <ResponseFields part={part} source={source} onChange={onChange} />}
      {part.kind === 'role' && (
        <TextField
          label={text.role}
          hint={text.roleHint}
          problem={problem}
          value={part.role}
          dir="ltr"
          maxLength={64}
          onCommit={role => onChange({ kind: 'role', role: role.trim() })}
        />
      )}
      {part.kind === 'language' && (
        <TextField
          label={words.studio.languageTag}
          hint={words.studio.languageTagHint}
          problem={problem}
          value={part.language}
          dir="ltr"
          maxLength={35}
          onCommit={language => onChange({ kind: 'language', language: language.trim() })}
        />
      )}
    </>
  );
};
