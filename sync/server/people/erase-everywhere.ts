import { noteAudit } from '../access/note-audit.ts';
import { rememberingDays } from '../figures/remembering-days.ts';
import type { ServerContext } from '../server-context.ts';
import type { WorkspaceRow } from '../workspaces/workspace.ts';
import { erasePerson } from './erase-person.ts';
import { findResidue } from './find-residue.ts';

/**
 * Erases a person from every workspace, by the word of those who run the server, all at once.
 *
 * @returns what was done, in one sentence
 * @throws Error where nobody has this name, or something of them would be left; then nothing was changed
 */
export const eraseEverywhere = (
  { engine, secret, now }: Pick<ServerContext, 'engine' | 'secret' | 'now'>,
  person: string,
): Promise<string> =>
  engine.transaction(async transaction => {
    const found = await transaction.rows<{ workspace: number }>('listWorkspacesOfPerson', [person]);
    if (found.length === 0) throw new Error('The server holds nothing of this name.');
    for (const { workspace } of found) {
      const [row] = await transaction.rows<WorkspaceRow>('readWorkspaceById', [workspace]);
      const counted = { id: workspace, dayOf: rememberingDays(row?.time_zone ?? 'UTC') };
      const hash = secret.hash('people', `${workspace} ${person}`);
      await erasePerson(transaction, counted, person, hash, now());
      // The log says that it was done, and not to whom.
      const entry = { workspace, actor: 'command line', action: 'erase', subject: 'a person' } as const;
      await noteAudit({ now }, transaction, entry);
    }
    const left = await findResidue(transaction, person);
    if (left.length > 0) throw new Error(`Something would be left in ${left.join(', ')}; nobody was erased.`);
    return 'The person is erased, and nothing of the name is left in any table.';
  });
