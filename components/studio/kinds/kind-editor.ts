import type { Guide } from '../../../guides/schema/guide.ts';
import type { Step } from '../../../guides/schema/step.ts';
import type { ConditionSource } from '../conditions/condition-source.ts';

/** What the fields of one kind of step are given. */
export interface KindEditor<Kind extends Step = Step> {
  step: Kind;
  /** Its position, from 0. */
  index: number;
  source: ConditionSource;
  /** The published guides, which a checklist may start. */
  guides: readonly Guide[];
  /** What is wrong at a field of the step, such as `answer.choices`. */
  at: (field: string) => string | undefined;
  onChange: (step: Step) => void;
  /** Lets the guide do things for the person. */
  onAllowActions: () => void;
}
