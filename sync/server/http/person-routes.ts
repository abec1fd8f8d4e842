import { z } from '../../../guides/schema/zod.ts';
import type { Transaction } from '../database/engine.ts';
import { erasePerson } from '../people/erase-person.ts';
import { findResidue } from '../people/find-residue.ts';
import type { ServerContext } from '../server-context.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** What people may ask for of what the server holds about them: all of it, and that it be erased. */
export const personRoutes = (app: Routes, server: ServerContext): void => {
  const mine = async (
    transaction: Transaction,
    workspace: number,
    device: string,
    person: string,
  ): Promise<void> => {
    const claims = await transaction.rows<{ person: string }>('listClaims', [workspace, device]);
    if (!claims.some(claim => claim.person === person))
      throw new Refusal('not-found', 'The server holds nothing of this name from this device.');
  };
  const named = (person: string): string => {
    if (z.uuid().safeParse(person).success) return person;
    throw new Refusal('malformed', 'The name is not a UUID; give the one of your signals.', {
      field: 'person',
    });
  };
  app.get('/v1/people/:person', async context => {
    const { device, workspace } = context.get('bearer');
    const person = named(context.req.param('person'));
    return context.json(
      await server.engine.snapshot(async transaction => {
        await mine(transaction, workspace, device, person);
        const rows = await transaction.rows<{ body: string }>('listSignalsOfPerson', [workspace, person]);
        const remarks = await transaction.rows<{ body: string }>('listRemarksOfPerson', [workspace, person]);
        const read = ({ body }: { body: string }): unknown => JSON.parse(body);
        return { person, signals: rows.map(read), remarks: remarks.map(read) };
      }),
    );
  });
  app.delete('/v1/people/:person', async context => {
    const { device, workspace } = context.get('bearer');
    const person = named(context.req.param('person'));
    const { counted } = await server.workspaceOf(workspace);
    return context.json(
      await server.engine.transaction(async transaction => {
        await mine(transaction, workspace, device, person);
        const hash = server.secret.hash('people', `${workspace} ${person}`);
        await erasePerson(transaction, counted, person, hash, server.now());
        const residue = await findResidue(transaction, person);
        if (residue.length > 0) throw new Error('Something of an erased person was left.');
        return { erased: person, left: residue };
      }),
    );
  });
};
