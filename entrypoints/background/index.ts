import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { pageOf } from '../../guides/match/page-of.ts';
import { noteArrival } from '../../storage/recording/note-arrival.ts';
import { readSetting } from '../../storage/settings/read-setting.ts';
import { bringRecorder } from './bring-recorder.ts';
import { endRecordingInTurn } from './end-recording-in-turn.ts';
import { forgetTabs } from './forget-tabs.ts';
import { handleRefusal } from './handle-refusal.ts';
import { notifyPages } from './notify-pages.ts';
import { openHub } from './open-hub.ts';
import { pauseAlarm } from './pause-alarm.ts';
import { recordedInTurn } from './recorded-in-turn.ts';
import { refreshStages, refreshTab } from './refresh-stage.ts';
import { registerSentinel } from './register-sentinel.ts';
import { routeMessage } from './route-message.ts';
import { syncAlarm } from './sync/sync-alarm.ts';
import { tellSentinels } from './tell-sentinels.ts';
import { welcomePerson } from './welcome-person.ts';
import { createWorkerContext, type WorkerContext } from './worker-context.ts';

/**
 * Milliseconds after a start at which the sentinel's registration is looked at again: an extension that the browser has
 * just loaded anew can lose registrations a moment after it made them, and nothing tells of it.
 */
const lookAgainAfter = [2000, 8000];

/** What the worker wakes for. Every listener is added before anything is awaited: a later one would miss the waking event. */
export default defineBackground(() => {
  const context = createWorkerContext({
    onNews: () => void settle().then(() => refreshStages(context)),
    // Who has agreed before is asked anew, as now something is sent.
    onJoined: () => void settle().then(() => welcomePerson(context)),
  });
  const settle = async (options?: Parameters<typeof registerSentinel>[1]): Promise<void> => {
    await registerSentinel(context, options);
    await tellSentinels(context);
    notifyPages();
  };

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    routeMessage(context, message, sender),
  );
  context.liveness.onRefused(refusal => void handleRefusal(context, refusal));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomePerson(context);
    void settle({ anew: true });
  });
  browser.runtime.onStartup.addListener(() => void settle({ anew: true }));
  browser.permissions.onAdded.addListener(() => void settle());
  browser.permissions.onRemoved.addListener(() => void settle());
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    void settle();
    void context.sync.run('due');
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === pauseAlarm.name) void settle();
    if (name === syncAlarm.name) void context.sync.run('due');
  });
  browser.action.onClicked.addListener(tab => void openHub(tab));
  browser.tabs.onActivated.addListener(({ tabId }) => {
    void browser.tabs.get(tabId).then(tab => refreshTab(context, tab));
  });
  browser.tabs.onUpdated.addListener((tab, { url, status }) => {
    if (url !== undefined || status === 'complete') void followRecording(context, tab, url);
  });
  browser.tabs.onRemoved.addListener(tab => {
    void forgetTabs(context, [tab]);
    void endRecordingOf(context, tab);
  });
  void registerSentinel(context);
  void context.sync.wake();
  for (const delay of lookAgainAfter) setTimeout(() => void registerSentinel(context), delay);
});

/** A recording goes on in whatever page the tab comes to. */
const followRecording = async (
  context: WorkerContext,
  tab: number,
  url: string | undefined,
): Promise<void> => {
  const opened = await context.opened();
  if (opened.state !== 'ready') return;
  const recording = await readSetting(opened.database, 'recording');
  if (!recording?.running || recording.tab !== tab) return;
  const page = pageOf(url ?? '');
  const { database } = opened;
  if (page !== null) await recordedInTurn(tab, () => noteArrival(database, tab, page, context.now()));
  await bringRecorder(tab);
};

const endRecordingOf = async (context: WorkerContext, tab: number): Promise<void> => {
  const opened = await context.opened();
  if (opened.state !== 'ready') return;
  if (await endRecordingInTurn(opened.database, tab)) notifyPages();
};
