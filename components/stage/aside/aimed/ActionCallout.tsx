import { useMemo, useRef, useState } from 'preact/hooks';
import type { Deed } from '../../../../guides/act/act-on.ts';
import { actionFactsOf } from '../../../../guides/act/action-facts-of.ts';
import { isConsequential } from '../../../../guides/act/is-consequential.ts';
import type { StepView } from '../../../../guides/contracts/step-view.ts';
import { fill } from '../../../shared/fill.ts';
import { Callout, type CalloutProps } from '../../Callout.tsx';
import { Icon } from '../../Icon.tsx';
import { trusted } from '../../trusted.ts';
import { aimedIcons } from './aimed-icons.ts';
import { useDeed } from './use-deed.ts';

/** The callout that says what Handrail would do and has a button for it, where it may. */
export const ActionCallout = (props: CalloutProps & { step: Extract<StepView, { kind: 'action' }> }) => {
  const { step, run, words, tools, element } = props;
  const { does, allowed } = step;
  const { act } = words.aimed;
  const button = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState('');
  const needsPerson = (): boolean => {
    const action = does.type === 'ask-and-type' ? 'type' : does.type;
    const facts = actionFactsOf(element, action);
    // What an option is called says what choosing it does.
    return isConsequential(
      does.type === 'select' ? { ...facts, names: [...facts.names, does.option] } : facts,
    );
  };
  const isPersons = useMemo(needsPerson, [element, run.revision]);
  const isOffered = allowed && !isPersons;
  const [state, start] = useDeed({
    isOffered,
    element,
    target: run.step.target ?? step.target,
    button,
    tools,
    needsPerson,
    onDone: () => tools.say({ type: 'stage/step-done', run: run.id, revision: run.revision, acted: true }),
  });
  if (!allowed) return <Callout {...props} />;

  const explain = (): string => {
    if (isPersons) return act.ownPress;
    if (does.type === 'select') return fill(act.select, { option: does.option });
    if (does.type === 'type') return fill(act.type, { text: does.text });
    return does.type === 'click' ? act.click : act.ask;
  };
  const deed = (): Deed => (does.type === 'ask-and-type' ? { type: 'type', text } : does);
  const isReady = state.at === 'ready' || state.at === 'refused';
  const canStart = isReady && (does.type !== 'ask-and-type' || text.trim() !== '');
  const begin = (): void => {
    if (canStart) start(deed());
  };
  const said = (): string => {
    if (state.at === 'about') return act.about;
    if (state.at === 'hidden') return act.covered;
    if (state.at !== 'refused') return '';
    return fill(act[state.because], { option: does.type === 'select' ? does.option : '' });
  };
  const more = (
    <div class="act">
      <p class={isPersons ? 'own' : 'would'}>
        <Icon path={isPersons ? aimedIcons.hand : aimedIcons.does} />
        <span>{explain()}</span>
      </p>
      {isOffered && does.type === 'ask-and-type' && (
        <label class="ask">
          <span>{does.label}</span>
          <input
            type="text"
            value={text}
            autoComplete="off"
            onInput={trusted(event => setText((event.target as HTMLInputElement).value))}
            onKeyDown={trusted(event => event.key === 'Enter' && begin())}
          />
        </label>
      )}
      <p class="said" role="status">
        {said()}
      </p>
    </div>
  );
  return (
    <div class={state.at === 'about' ? 'acting' : ''}>
      <Callout {...props} done={props.done || state.at === 'done'} more={more}>
        {isOffered && (
          <button ref={button} type="button" class="main" aria-disabled={!canStart} onClick={trusted(begin)}>
            {act.doIt}
          </button>
        )}
      </Callout>
    </div>
  );
};
