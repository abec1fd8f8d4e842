import type { PackEntry } from '../../protocol/pack-entry.ts';
import type { Publication, PublicationRequest } from '../../protocol/publication.ts';
import { sha256 } from '../../protocol/sha256.ts';
import type { Transaction } from '../database/engine.ts';
import type { Outline } from '../figures/outline.ts';
import { Refusal } from '../http/refusal.ts';
import type { ServerContext } from '../server-context.ts';
import { readPublication } from './read-publication.ts';
import { signHead } from './sign-head.ts';

interface CurrentRow {
  version: number;
  sequence: number;
  hash: string;
  archived: number;
  summary: string;
}

/** Who publishes where. */
export interface Publisher {
  workspace: number;
  /** For the audit log: a device or a member. */
  by: string;
}

/**
 * Publishes, or takes back, in one transaction: the entry, its place in the workspace's history, and the signed head that tells
 * of it. Publications of a workspace wait for each other, so that nobody ever sees a later one without an earlier.
 *
 * @throws Refusal where the content may not be published, or somebody else was first
 */
export const publish = async (
  context: Pick<ServerContext, 'secret' | 'now'>,
  transaction: Transaction,
  { workspace, by }: Publisher,
  request: PublicationRequest,
): Promise<Publication> => {
  // Raised first, which locks the workspace's row until the commit.
  const [raised] = await transaction.rows<{ sequence: number }>('raiseSequence', [workspace, 1]);
  if (!raised) throw new Refusal('not-found', 'The workspace is not there.');
  const { sequence } = raised;
  const current = (kind: PackEntry['kind'], id: string): Promise<CurrentRow | undefined> =>
    transaction.rows<CurrentRow>('readCurrent', [workspace, kind, id]).then(([row]) => row);
  const done = async (before: number | undefined, publication: Publication): Promise<Publication> => {
    // Nothing has changed: the number is given back.
    if (before !== undefined) await transaction.rows('raiseSequence', [workspace, -1]);
    else await signHead(context, transaction, workspace);
    return publication;
  };

  if ('archived' in request) {
    const { kind, id, archived } = request;
    const row = await current(kind, id);
    if (!row) throw new Refusal('not-found', `There is no ${kind} called ${id}.`, { field: 'id' });
    const { version, hash, summary } = row;
    if (row.archived === Number(archived)) return done(row.sequence, { sequence: row.sequence, version });
    requireBase(request, id, row);
    await transaction.run('writeCurrent', [
      workspace,
      kind,
      id,
      version,
      sequence,
      hash,
      Number(archived),
      summary,
    ]);
    return done(undefined, { sequence, version });
  }

  const { kind, body } = request;
  const { id, version: stated, outline } = readPublication(kind, body);
  const [row, hash] = [await current(kind, id), await sha256(body)];
  if (row?.hash === hash && row.archived === 0)
    return done(row.sequence, { sequence: row.sequence, version: row.version });
  const version = stated ?? (row?.version ?? 0) + 1;
  const key = [workspace, kind, id, version];
  const [earlier] = await transaction.rows<{ hash: string; sequence: number }>('readEntry', key);
  // The answer was lost on its way, and others have gone on from there since.
  if (earlier?.hash === hash) return done(earlier.sequence, { sequence: earlier.sequence, version });
  requireBase(request, id, row);
  if (row && version <= row.version) throw taken(kind, id, row.version);
  const now = context.now();
  await transaction.run('insertEntry', [workspace, kind, id, version, sequence, hash, 0, body, by, now]);
  const summary = JSON.stringify(withStepsOf(outline, row));
  await transaction.run('writeCurrent', [workspace, kind, id, version, sequence, hash, 0, summary]);
  return done(undefined, { sequence, version });
};

const taken = (kind: PackEntry['kind'], id: string, version: number): Refusal =>
  new Refusal(
    'conflict',
    `Version ${version} of the ${kind} ${id} is published already; look at it, and publish yours as version ${version + 1}.`,
    { field: 'body' },
  );

/** Nobody publishes over what they have not seen. */
const requireBase = (
  { kind, base }: PublicationRequest,
  id: string,
  row: Pick<CurrentRow, 'version'> | undefined,
): void => {
  const version = row?.version ?? 0;
  if (base === undefined || base === version) return;
  if (version > 0) throw taken(kind, id, version);
  throw new Refusal('conflict', `The workspace has no ${kind} called ${id}; publish it with the base 0.`, {
    field: 'base',
  });
};

/** Steps that only older versions had follow after those of the latest. */
const withStepsOf = (outline: Outline, before: CurrentRow | undefined): Outline => {
  if (!outline.steps || !before) return outline;
  const older = (JSON.parse(before.summary) as Outline).steps ?? [];
  return { ...outline, steps: [...new Set([...outline.steps, ...older])] };
};
