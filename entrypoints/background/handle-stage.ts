import type { Result } from '../../guides/contracts/result.ts';
import type { StageMessage } from '../../guides/contracts/stage-to-worker.ts';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import type { Player } from '../../guides/play/circumstances.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import type { HandrailDatabase } from '../../storage/database.ts';
import { changeSession } from '../../storage/lessons/change-session.ts';
import { openLesson } from '../../storage/lessons/open-lesson.ts';
import { answerOffer, type OfferAnswer } from '../../storage/offers/answer-offer.ts';
import { showOffer } from '../../storage/offers/show-offer.ts';
import { answerStep } from '../../storage/runs/answer-step.ts';
import { changeRun } from '../../storage/runs/change-run.ts';
import { pressLauncher } from '../../storage/runs/press-launcher.ts';
import { startTask } from '../../storage/runs/start-task.ts';
import { bringAside, type StagePlace } from './bring-aside.ts';
import { buildStageView } from './build-stage-view.ts';
import { chooseFrame } from './choose-frame.ts';
import { notifyPages } from './notify-pages.ts';
import { orderFrames } from './order-frames.ts';
import { pauseAlarm } from './pause-alarm.ts';
import { playerOf } from './player-of.ts';
import { readStatus } from './read-status.ts';
import { refreshStages } from './refresh-stage.ts';
import { runEventOf } from './run-event-of.ts';
import { tellSentinels } from './tell-sentinels.ts';
import { type WorkerContext, withDatabase } from './worker-context.ts';

/** Stores what a stage says and answers with the view that then holds. */
export const handleStage = async (
  context: WorkerContext,
  message: StageMessage,
  sender: StagePlace,
  page: PagePattern,
): Promise<Result<StageView>> => {
  const { tab } = sender;
  if (message.type === 'stage/aside') {
    const brought = await bringAside(sender);
    if (!brought.ok) return brought;
  }
  if (message.type === 'stage/frame-chosen') await chooseFrame(tab, message);
  if (isQuestion(message)) {
    const view = await buildStageView(context, tab, page);
    if (view.ok && message.type === 'stage/frames') await orderFrames(tab, view.value);
    return view;
  }
  const stored = await withDatabase(context, async database => {
    await store(database, message, { page, now: context.now(), player: await playerOf(context) });
    return { ok: true, value: null };
  });
  if (!stored.ok) return stored;
  if (message.type === 'stage/offer-answered') await follow(context, message.answer);
  const view = await buildStageView(context, tab, page);
  notifyPages();
  // Other tabs may show the same run. The asking one has its answer already, and the stage ignores what it knows.
  void refreshStages(context);
  return view;
};

/** What a stage says that changes nothing stored. */
type StageQuestion = Extract<
  StageMessage,
  { type: 'stage/view' | 'stage/aside' | 'stage/frames' | 'stage/frame-chosen' }
>;

const questions = new Set<string>(['stage/view', 'stage/aside', 'stage/frames', 'stage/frame-chosen']);

const isQuestion = (message: StageMessage): message is StageQuestion => questions.has(message.type);

/** What an answer asks for beyond this offer. The sentinels of all tabs hear of it before the person can go on. */
const follow = async (context: WorkerContext, answer: OfferAnswer): Promise<void> => {
  if (answer !== 'silence-kind' && answer !== 'silence-hour') return;
  if (answer === 'silence-hour') await pauseAlarm.set((await readStatus(context)).pausedUntil);
  await tellSentinels(context);
};

/** Where and when a stage speaks, and what is known of the person. */
interface Scene {
  page: PagePattern;
  now: number;
  player: Player;
}

const store = async (
  database: HandrailDatabase,
  message: Exclude<StageMessage, StageQuestion>,
  { page, now, player }: Scene,
): Promise<unknown> => {
  switch (message.type) {
    case 'stage/offer-shown':
      return showOffer(database, message.offer, now);
    case 'stage/offer-answered':
      return answerOffer(database, message.offer, message.answer, now);
    case 'stage/lesson-opened':
      return openLesson(database, { id: message.lesson, run: message.run, page, now, player });
    case 'stage/question-answered': {
      const { card, choice } = message;
      return changeSession(database, message.session, { type: 'answered', card, choice }, now, player);
    }
    case 'stage/card-turned':
      return changeSession(database, message.session, { type: 'turned', card: message.card }, now, player);
    case 'stage/lesson-closed':
      return changeSession(database, message.session, { type: 'closed' }, now, player);
    case 'stage/launcher-pressed': {
      const { guide, launcher } = message;
      return pressLauncher(database, { guide, launcher, page, now, circumstances: { ...player, page } });
    }
    case 'stage/task-started': {
      const { run, revision, task } = message;
      return startTask(database, { run, revision, task, now, circumstances: { ...player, page } });
    }
    case 'stage/step-answered': {
      const { run, revision, response, facts = {} } = message;
      const answer = { type: 'responded', revision, response, page, facts } as const;
      return answerStep(database, run, answer, now, player);
    }
    default:
      return changeRun(database, message.run, runEventOf(message, page), now, player);
  }
};
