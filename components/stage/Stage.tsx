import { useEffect, useRef, useState } from 'preact/hooks';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import { AsidePlace } from './aside/AsidePlace.tsx';
import { Run } from './Run.tsx';
import type { StageTools } from './stage-tools.ts';

/** What the stage draws from. */
export interface StageProps {
  view: StageView;
  /** Messages have gone unanswered for a while. */
  trouble: boolean;
  /** The script that draws the asides cannot be had. */
  asideRefused: boolean;
  /** Asks for that script, and has everything drawn again when it is there. */
  bringAside(): void;
  tools: Omit<StageTools, 'announce'>;
}

/** Everything on the stage: one thing at a time, the most engaged one first. */
export const Stage = ({ view, trouble, asideRefused, bringAside, tools: given }: StageProps) => {
  const [announcement, announce] = useState('');
  const tools: StageTools = { ...given, announce };
  const { words, lesson, run, offer } = view;
  const kind = lesson ? 'lesson' : run ? 'run' : offer ? 'offer' : 'nothing';
  const isOnlyStep = !lesson && run?.status === 'active';
  const hasAside = kind !== 'nothing' && !isOnlyStep;
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
      {isOnlyStep && <Run key={run.id} run={run} words={words} tools={tools} onOpenLesson={onOpenLesson} />}
      {hasAside && (
        <AsidePlace
          view={view}
          tools={tools}
          opened={opened.current}
          onOpenLesson={onOpenLesson}
          bring={bringAside}
        />
      )}
      {(hasAside ? trouble || asideRefused : trouble && isOnlyStep) && (
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
