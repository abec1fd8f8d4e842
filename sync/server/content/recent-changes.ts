import type { ServerContext } from '../server-context.ts';
import type { WorkspaceRow } from '../workspaces/workspace.ts';
import { streamChanges } from './stream-changes.ts';

/** Answers that are remembered at once, and bytes of each at most: some guides with pictures. What is larger is read anew for each device. */
const mostAnswers = 64;
const largestAnswer = 250_000;

/** Answers with changes that many devices ask for at once: all who hold the same and hear of the same publication. */
export interface RecentChanges {
  /**
   * What is newer than a sequence, as the lines of `/v1/changes`, no older than the question.
   *
   * @returns undefined where that is too much to be remembered
   */
  since(workspace: number, since: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

interface Answer {
  /** What the workspace had signed before the answer was read: it holds for as long as that is the last. */
  signature: string;
  bytes: Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** Reads each answer once, whoever asks for it, until the workspace signs something else. */
export const recentChanges = (parts: Pick<ServerContext, 'engine' | 'secret'>): RecentChanges => {
  const answers = new Map<string, Answer>();
  const lookAt = sharedLooks(async workspace => {
    const [row] = await parts.engine.snapshot(transaction =>
      transaction.rows<WorkspaceRow>('readWorkspaceById', [workspace]),
    );
    return `${row?.sequence} ${row?.signature}`;
  });
  return {
    async since(workspace, since) {
      const signature = await lookAt(workspace);
      const key = `${workspace} ${since}`;
      const known = answers.get(key);
      if (known?.signature === signature) return known.bytes;
      const bytes = readAnswer(parts, workspace, since);
      answers.delete(key);
      answers.set(key, { signature, bytes });
      bytes.catch(() => answers.delete(key));
      if (answers.size > mostAnswers) answers.delete(answers.keys().next().value ?? '');
      return bytes;
    },
  };
};

const readAnswer = async (
  parts: Pick<ServerContext, 'engine' | 'secret'>,
  workspace: number,
  since: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  let text = '';
  for await (const line of streamChanges(parts, workspace, since)) {
    text += `${JSON.stringify(line)}\n`;
    if (text.length > largestAnswer) return undefined;
  }
  return new TextEncoder().encode(text);
};

/** Looks that begin no earlier than they are asked for: whoever asks while one is under way shares the next one. */
const sharedLooks = (
  look: (workspace: number) => Promise<string>,
): ((workspace: number) => Promise<string>) => {
  const underWay = new Map<number, { last: Promise<unknown>; next: Promise<string> | undefined }>();
  return workspace => {
    const looks = underWay.get(workspace) ?? { last: Promise.resolve(), next: undefined };
    underWay.set(workspace, looks);
    if (looks.next) return looks.next;
    const next = looks.last.then(() => {
      looks.next = undefined;
      return look(workspace);
    });
    looks.next = next;
    looks.last = next.catch(() => undefined);
    return next;
  };
};
