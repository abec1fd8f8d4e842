import { v4 as uuidV4 } from 'uuid';
import type { SignalDraft } from '../../guides/schema/signal-draft.ts';

/**
 * What a person does, told as a Handrail of a level would tell it: runs that go well or not, lessons, and what only later
 * versions tell of.
 *
 * @param upTo a whole number from 0 to the bound, by chance
 */
export const personSignals = (
  count: number,
  level: number,
  upTo: (bound: number) => number,
): SignalDraft[] => {
  const drafts: SignalDraft[] = [];
  while (drafts.length < count) {
    const about = {
      guide: `guide-${upTo(3)}`,
      version: 1 + upTo(2),
      ...(level > 0 ? { page: 'https://erp.example.com/orders' } : {}),
    };
    const step = { ...about, run: uuidV4(), step: `step-${1 + upTo(1)}`, visit: 1 };
    const { step: _, visit: __, ...run } = step;
    const { guide: ___, ...session } = { ...about, lesson: 'why', session: uuidV4() };
    drafts.push({ ...run, type: 'run-started', by: 'person' }, { ...step, type: 'step-shown' });
    if (upTo(2) === 0)
      drafts.push({ ...step, type: 'step-skipped', ...(level > 1 ? { reason: 'passed' } : {}) });
    else drafts.push({ ...step, type: 'step-done' });
    if (level > 0 && upTo(1) === 0) drafts.push({ ...step, type: 'task-done', task: 'pack' });
    if (level > 1 && upTo(1) === 0)
      drafts.push({ ...step, type: 'step-answered', answer: 'rating', value: 1 + upTo(4) });
    if (upTo(2) > 0) drafts.push({ ...run, type: 'run-completed' });
    if (upTo(3) === 0)
      drafts.push({ ...session, type: 'lesson-opened' }, { ...session, type: 'lesson-completed' });
  }
  return drafts.slice(0, count);
};
