import type { FieldRule } from '../../../../guides/schema/field-rule.ts';
import { Callout, type CalloutProps } from '../../Callout.tsx';
import { Icon } from '../../Icon.tsx';
import { NextButton } from '../../NextButton.tsx';
import { aimedIcons } from './aimed-icons.ts';
import { faultText } from './fault-text.ts';
import { useFieldCheck } from './use-field-check.ts';

/** What an input tip is drawn from. */
export interface InputTipProps extends CalloutProps {
  rule: FieldRule;
  /** The language of Handrail's own words. */
  locale: string;
  /** The field was filled in and holds what it is to hold. */
  onFilled(): void;
}

/** The callout at a field, which says what is wrong with it. Who finds it filled in rightly goes on by a button. */
export const InputTip = ({ rule, locale, onFilled, ...props }: InputTipProps) => {
  const { element, tools, words } = props;
  const { fault, isRight } = useFieldCheck({ element, rule, tools, onDone: onFilled });
  const more = (
    <div role="status">
      {fault && (
        <p class="fault">
          <Icon path={aimedIcons.fault} />
          <span>{faultText(fault, rule, words.aimed.faults, locale)}</span>
        </p>
      )}
      {isRight && (
        <p class="fault right">
          <Icon path={aimedIcons.right} />
          <span>{words.aimed.right}</span>
        </p>
      )}
    </div>
  );
  return (
    <Callout {...props} more={more}>
      {isRight && <NextButton {...props} />}
    </Callout>
  );
};
