import { sha256 } from '../../../sync/protocol/sha256.ts';
import { serverSecret } from '../../../sync/server/access/server-secret.ts';
import { readPublication } from '../../../sync/server/content/read-publication.ts';
import { signHead } from '../../../sync/server/content/sign-head.ts';
import { openEngine } from '../../../sync/server/database/open-engine.ts';
import { benchGuide } from './bench-guide.ts';

/** Puts guides into a workspace all at once, with one signature at the end: publishing each by itself is not what is measured. */
export const publishMany = async (database: string, secret: Uint8Array, guides: number): Promise<void> => {
  const engine = openEngine(database);
  try {
    await engine.transaction(async transaction => {
      const context = { secret: serverSecret(secret), now: Date.now };
      await transaction.rows('raiseSequence', [1, guides]);
      for (let at = 1; at <= guides; at += 1) {
        const body = benchGuide(`guide-${at}`, 1);
        const { kind, id, outline } = readPublication('guide', body);
        const hash = await sha256(body);
        await transaction.run('insertEntry', [1, kind, id, 1, at, hash, 0, body, 'bench', Date.now()]);
        await transaction.run('writeCurrent', [1, kind, id, 1, at, hash, 0, JSON.stringify(outline)]);
      }
      await signHead(context, transaction, 1);
    });
  } finally {
    await engine.close();
  }
};
