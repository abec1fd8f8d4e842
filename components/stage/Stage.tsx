import { useEffect, useRef, useState } from 'preact/hooks';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import { Lesson } from './Lesson.tsx';
import { Offer } from './Offer.tsx';
import { Run } from './Run.tsx';
import type { StageTools } from './stage-tools.ts';

/** What the stage draws from. */
export interface StageProps {
  view: StageView;
  /** Messages have gone unanswered for a while. */
  trouble: boolean;
  tools: Omit<StageTools, 'announce'>;
}

/** Everything on the stage: one thing at a time, the most engaged one first. */
export const Stage = ({ view, trouble, tools: given }: StageProps) => {
  const [announcement, announce] = useState('');
  const tools: StageTools = { ...given, announce };
  const { words, lesson, run, offer } = view;
  const kind = lesson ? 'lesson' : run ? 'run' : offer ? 'offer' : 'nothing';
  const opened = useRef(false);
  useEffect(() => {
    if (kind === 'nothing') announce('');
    if (kind !== 'lesson') opened.current = false;
  }, [kind]);
  const onOpenLesson = (): void => {
    opened.current = true;
  };
  return (
    <div class="stage" dir={view.direction} lang={view.locale}>
      {lesson && (
        <Lesson key={lesson.session} lesson={lesson} words={words} tools={tools} opened={opened.current} />
      )}
      {kind === 'run' && run && (
        <Run key={run.id} run={run} words={words} tools={tools} onOpenLesson={onOpenLesson} />
      )}
      {kind === 'offer' && offer && (
        <Offer key={offer.id} offer={offer} words={words} tools={tools} onOpenLesson={onOpenLesson} />
      )}
      {trouble && kind !== 'nothing' && (
        <p class="trouble" role="status">
          {words.notConnected}
        </p>
      )}
      <div class="unseen" role="status">
        {announcement}
      </div>
    </div>
  );
};
