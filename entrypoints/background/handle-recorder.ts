import type { Tabs } from 'webextension-polyfill';
import type { RecorderCatalogue } from '../../components/recorder/words/recorder-catalogue.ts';
import { recorderCatalogues } from '../../components/recorder/words/recorder-catalogues.ts';
import { chooseOwnLanguage } from '../../components/shared/choose-own-language.ts';
import type { RecorderMessage, RecorderOrders } from '../../guides/contracts/recorder.ts';
import { withGlosses } from '../../guides/locate/with-glosses.ts';
import { pageOf } from '../../guides/match/page-of.ts';
import type { HandrailDatabase } from '../../storage/database.ts';
import { isQuotaError } from '../../storage/is-quota-error.ts';
import { addStep } from '../../storage/recording/add-step.ts';
import { changePick } from '../../storage/recording/change-pick.ts';
import { endRecording } from '../../storage/recording/end-recording.ts';
import { noteProblem } from '../../storage/recording/note-problem.ts';
import { takePick } from '../../storage/recording/take-pick.ts';
import { bringRecorder } from './bring-recorder.ts';
import { notifyPages } from './notify-pages.ts';
import { recordedInTurn } from './recorded-in-turn.ts';
import { recorderOrders } from './recorder-orders.ts';
import { recordingState } from './recording-state.ts';
import { takePicture } from './take-picture.ts';
import { tellRecorders } from './tell-recorders.ts';
import type { WorkerContext } from './worker-context.ts';

/** Pictures that are being taken. A step waits for its own, so that it can name it. */
const underWay = new Map<string, Promise<void>>();

/** The sentences about a recording in the person's language. */
const problemsIn = ({ languages }: WorkerContext): RecorderCatalogue['problems'] =>
  recorderCatalogues[chooseOwnLanguage(languages).language].problems;

/** Stores what a recorder says. The answer tells it how the recording stands. */
export const handleRecorder = async (
  context: WorkerContext,
  message: RecorderMessage,
  tab: Tabs.Tab,
  frame: number,
): Promise<RecorderOrders> => {
  const opened = await context.opened();
  const page = pageOf(tab.url ?? '');
  if (opened.state === 'ready' && tab.id !== undefined && page !== null) {
    const { database } = opened;
    try {
      await store(context, database, message, { ...tab, id: tab.id }, page, frame);
    } catch (error) {
      if (!isQuotaError(error)) throw error;
      await recordingState.stop(database, problemsIn(context).noRoom);
      await tellRecorders(context);
      notifyPages();
    }
  }
  return recorderOrders(context, tab.id);
};

const store = async (
  context: WorkerContext,
  database: HandrailDatabase,
  message: RecorderMessage,
  tab: Tabs.Tab & { id: number },
  page: string,
  frame: number,
): Promise<void> => {
  const recording = await recordingState.read(database);
  if (!recording?.running || recording.tab !== tab.id) return;
  switch (message.type) {
    case 'recorder/ready':
      return;
    case 'recorder/frame-loaded':
      await bringRecorder(tab.id);
      return;
    case 'recorder/stop':
      await recordedInTurn(tab.id, () => endRecording(database));
      await tellRecorders(context);
      return notifyPages();
    case 'recorder/pointed': {
      const { target, name, sure } = message;
      const pointed = { target: withGlosses(target), page, name, sure };
      await changePick(database, tab.id, pick => ({ ...pick, pointed }));
      return tellRecorders(context);
    }
    case 'recorder/pick':
      if (message.does === 'take') await takePick(database, tab.id, context.now());
      // Whoever goes on through the page means another place.
      else if (message.does === 'pause')
        await changePick(database, tab.id, ({ step }) => ({ step, paused: true }));
      else await changePick(database, tab.id, ({ step }) => ({ step }));
      await tellRecorders(context);
      return notifyPages();
    case 'recorder/picture': {
      if (recording.pick) return;
      const taken = keepPicture(context, database, message, tab, frame);
      underWay.set(message.picture, taken);
      return taken.finally(() => underWay.delete(message.picture));
    }
    case 'recorder/action':
      await recordedInTurn(tab.id, async () => {
        if (message.picture !== undefined) await underWay.get(message.picture)?.catch(() => undefined);
        const target = withGlosses(message.target);
        await addStep(database, tab.id, page, { ...message, target }, context.now());
      });
      await tellRecorders(context);
      return notifyPages();
  }
};

const keepPicture = async (
  context: WorkerContext,
  database: HandrailDatabase,
  message: Extract<RecorderMessage, { type: 'recorder/picture' }>,
  tab: Tabs.Tab & { id: number },
  frame: number,
): Promise<void> => {
  const picture = await takePicture(message, {
    id: tab.id,
    window: tab.windowId ?? 0,
    frame,
  }).catch(() => undefined);
  if (picture) await database.pictures.put(picture);
  else await noteProblem(database, problemsIn(context).noPictures);
};
