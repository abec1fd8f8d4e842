import type { Workspace } from '../../guides/contracts/workspace.ts';

/** A browser that belongs to a workspace, as an author's, with whatever a test wants otherwise. */
export const sampleWorkspace = (changes: Partial<NonNullable<Workspace['joined']>> = {}): Workspace => ({
  joined: {
    name: 'Ward 7',
    server: 'https://handrail.example.com',
    role: 'author',
    by: 'person',
    state: 'done',
    sent: 3,
    fetched: 0,
    expected: 0,
    held: 12,
    metered: false,
    erasing: false,
    lastSuccessAt: Date.UTC(2026, 0, 31, 11),
    signals: { waiting: 0, aside: 0, quarantined: 2, dropped: 0 },
    ...changes,
  },
});
