import type { Desk } from '../desk.ts';

/** Where things are in Redmine 5. */
export const at = {
  issues: '#main-menu a.issues',
  newIssue: '#content a.new-issue',
  subject: '#issue_subject',
  description: '#issue_description',
  notes: '#issue_notes',
  create: '#issue-form input[name=commit]',
  submit: '#issue-form input[name=commit]',
  edit: '#content > .contextual a.icon-edit',
  error: '#errorExplanation',
  flash: '#flash_notice',
  apply: '#query_form .buttons a.icon-checked',
  clear: '#query_form .buttons a.icon-reload',
} as const;

/** The link to an issue in the list, 1 for the first row. */
export const rowOf = (row: number): string => `table.issues tbody tr.issue:nth-child(${row}) td.subject a`;

/** Signs in and opens the list of issues. */
export const enter = async (desk: Desk, path = 'projects/warehouse/issues'): Promise<void> => {
  await desk.visit('login');
  await desk.click('#username');
  await desk.page.keyboard.type('admin', { delay: 60 });
  await desk.key('Tab');
  await desk.page.keyboard.type('handrail', { delay: 60 });
  await desk.key('Enter');
  await desk.see('#loggedas');
  await desk.visit(path);
  await desk.think(800, 2000);
};

/** Goes to the project's issues by the menu. */
export const toIssues = async (desk: Desk): Promise<void> => {
  if (await desk.sees(at.issues)) await desk.click(at.issues);
  else await desk.visit('projects/warehouse/issues');
  await desk.see('table.issues');
  await desk.think(500, 3000);
};

/** Opens one of the first issues of the list and reads it. */
export const openIssue = async (desk: Desk): Promise<void> => {
  await desk.click(rowOf(1 + Math.floor(8 * desk.rng())));
  await desk.see('div.issue.details');
  await desk.think(1000, 6000);
};

/** Goes to where work can begin. */
export const comeBack = async (desk: Desk): Promise<void> => {
  await desk.visit('projects/warehouse/issues');
  await desk.think(800, 2000);
};

/** Sentences that people write into issues. */
export const sentence = (desk: Desk): string =>
  desk.pick([
    'Looked at it this morning, the cable is loose. ',
    'Same on dock two, so it is not the printer. ',
    'Ordered a new one, it comes on Friday. ',
    'Works again after a restart. Please watch it for a week. ',
    'Who has the key for the cabinet? ',
  ] as const);
