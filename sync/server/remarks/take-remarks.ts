import type { RemarkEvent } from '../../../guides/schema/remark-event.ts';
import type { RemarkBatch } from '../../protocol/remark-batch.ts';
import type { SignalReceipt } from '../../protocol/signal-batch.ts';
import type { Bearer } from '../access/access-token.ts';
import { noteAudit } from '../access/note-audit.ts';
import type { Transaction } from '../database/engine.ts';
import { listErased } from '../people/list-erased.ts';
import type { ServerContext } from '../server-context.ts';
import { checkRemark } from './check-remark.ts';
import { judgeRemark, type KnownRemark } from './judge-remark.ts';
import { remarkRules } from './remark-rules.ts';

/**
 * Stores events of remarks that are not there yet, each in its place in the workspace's history. Batches of a workspace wait for
 * each other, so that nobody ever sees a later event without an earlier one.
 */
export const takeRemarks = async (
  server: Pick<ServerContext, 'now' | 'secret'>,
  transaction: Transaction,
  bearer: Bearer,
  given: RemarkBatch['remarks'],
): Promise<SignalReceipt> => {
  const { workspace, device, role } = bearer;
  await transaction.rows('lockIngest', [workspace]);
  const rules = await remarkRules(transaction, workspace);
  const receipt: SignalReceipt = { acknowledged: [], refused: [], notYet: [] };
  const events: RemarkEvent[] = [];
  for (const each of given) {
    const checked = checkRemark(each, server.now(), rules.keepDays);
    if (checked.verdict === 'not-yet') receipt.notYet.push(each.id);
    else if (checked.verdict === 'refuse') receipt.refused.push({ id: each.id, reason: checked.reason });
    else events.push(checked.event);
  }
  const persons = [...new Set(events.map(({ person }) => person))];
  const erased = await listErased(transaction, workspace, persons, server.secret);
  const mine = await claim(
    transaction,
    { workspace, device },
    persons.filter(person => !erased.has(person)),
  );
  const known = await findKnown(transaction, workspace, events);
  const fresh: RemarkEvent[] = [];
  for (const event of events) {
    const { id, person, type } = event;
    // Somebody who was erased stays so, whatever comes late; and what is there already has no further effect.
    if (erased.has(person) || known.has(id)) {
      receipt.acknowledged.push(id);
      continue;
    }
    const reason = mine.has(person)
      ? await judgeRemark(event, { transaction, workspace, role, rules, known })
      : 'remark.person is of another device.';
    if (reason) {
      receipt.refused.push({ id, reason });
      continue;
    }
    known.set(id, { id, type, person, remark: 'remark' in event ? event.remark : id });
    fresh.push(event);
    receipt.acknowledged.push(id);
  }
  await store(transaction, workspace, fresh);
  for (const event of fresh) {
    if (event.type !== 'remark-hidden' && event.type !== 'remark-shown') continue;
    const action = event.type === 'remark-hidden' ? 'hide-remark' : 'show-remark';
    await noteAudit(server, transaction, { workspace, actor: device, action, subject: event.remark });
  }
  return receipt;
};

/** Of these persons, those that are this device's: a name belongs to the device that used it first. */
const claim = async (
  transaction: Transaction,
  { workspace, device }: Pick<Bearer, 'workspace' | 'device'>,
  persons: readonly string[],
): Promise<Set<string>> => {
  const claims = persons.map(person => ({ person, device }));
  await transaction.run('insertClaims', [workspace, JSON.stringify(claims)]);
  const owners = await transaction.rows<{ person: string; device: string }>('listOwners', [
    workspace,
    JSON.stringify(persons),
  ]);
  return new Set(owners.flatMap(owner => (owner.device === device ? [owner.person] : [])));
};

/** What is there of these events, and of those that they are about. */
const findKnown = async (
  transaction: Transaction,
  workspace: number,
  events: readonly RemarkEvent[],
): Promise<Map<string, KnownRemark>> => {
  const ids = events.flatMap(event => [
    event.id,
    ...('remark' in event ? [event.remark] : []),
    ...('lifts' in event ? [event.lifts] : []),
  ]);
  const rows = await transaction.rows<KnownRemark>('findRemarks', [
    workspace,
    JSON.stringify([...new Set(ids)]),
  ]);
  return new Map(rows.map(row => [row.id, row]));
};

const store = async (
  transaction: Transaction,
  workspace: number,
  events: readonly RemarkEvent[],
): Promise<void> => {
  if (events.length === 0) return;
  const [raised] = await transaction.rows<{ sequence: number }>('raiseRemarkSequence', [
    workspace,
    events.length,
  ]);
  if (!raised) throw new Error('The workspace is not there.');
  const rows = events.map((event, at) => ({
    id: event.id,
    remark: 'remark' in event ? event.remark : event.id,
    type: event.type,
    person: event.person,
    at: event.at,
    sequence: raised.sequence - events.length + at + 1,
    body: JSON.stringify(event),
  }));
  await transaction.run('insertRemarks', [workspace, JSON.stringify(rows)]);
};
