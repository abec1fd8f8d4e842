import { useEffect, useRef, useState } from 'preact/hooks';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import { AsidePlace } from './aside/AsidePlace.tsx';
import type { StageTools } from './stage-tools.ts';
import { TargetStep } from './TargetStep.tsx';

/** What the stage draws from. */
export interface StageProps {
  view: StageView;
  /** Messages have gone unanswered for a while, or the script for what is to be shown cannot be had. */
  trouble: boolean;
  /** The page keeps what the person does from the stage. */
  deaf: boolean;
  tools: Omit<StageTools, 'announce'>;
}

/** Everything on the stage: one thing at a time, the most engaged one first. */
export const Stage = ({ view, trouble, deaf, tools: given }: StageProps) => {
  const [announcement, announce] = useState('');
  const tools: StageTools = { ...given, announce };
  const { words, theme, lesson, run, offer, launchers } = view;
  const kind = lesson ? 'lesson' : run ? 'run' : offer ? 'offer' : launchers ? 'launchers' : 'nothing';
  const opened = useRef(false);
  useEffect(() => {
    if (kind === 'nothing') announce('');
    if (kind !== 'lesson') opened.current = false;
  }, [kind]);
  const rest = {
    words,
    tools,
    onOpenLesson(): void {
      opened.current = true;
    },
  };
  const target =
    run?.step.plain && !lesson && run.status === 'active' && run.place === 'here'
      ? run.step.target
      : undefined;
  return (
    <div
      class="stage"
      dir={view.direction}
      lang={view.locale}
      style={theme && { '--page-font': pageFont(tools.document), ...theme }}
    >
      {run && target && <TargetStep key={run.id} {...rest} run={run} target={target} />}
      {kind !== 'nothing' && !target && <AsidePlace {...view} {...rest} opened={opened.current} />}
      {(deaf || trouble) && kind !== 'nothing' && (
        <p class="trouble" role="status">
          {deaf ? words.notHeard : words.notConnected}
        </p>
      )}
      <div class="unseen" role="status">
        {announcement}
      </div>
    </div>
  );
};

/** What the page is written in. A document that is no HTML may have no body. */
const pageFont = ({ body, documentElement }: Document): string =>
  getComputedStyle(body ?? documentElement).fontFamily;
