import { signIn } from './sign-in.ts';

const modules = ['issue_tracking', 'time_tracking', 'news', 'wiki', 'calendar', 'gantt'];
const things = [
  'forklift',
  'label printer',
  'cold store',
  'gate',
  'scale',
  'rack 12',
  'hand scanner',
  'dock',
];
const troubles = ['stops at noon', 'shows the wrong weight', 'needs a new battery', 'is too slow', 'beeps'];

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/**
 * Puts a year's work of a small warehouse into a new Redmine: versions, forty issues, hours and a wiki.
 *
 * @param url its address with a `/` at the end
 */
export const fillRedmine = async (url: string): Promise<void> => {
  const clerk = await signIn(url);
  await clerk.send('PUT', 'projects/warehouse.json', { project: { enabled_module_names: modules } });
  await clerk.send('POST', 'projects/warehouse/memberships.json', {
    membership: { user_id: 1, role_ids: [3] },
  });
  for (const [index, name] of ['Spring check', 'Summer stock', 'New dock'].entries()) {
    const version = { name, due_date: day(20 + 30 * index), description: 'What is to be done until then.' };
    await clerk.send('POST', 'projects/warehouse/versions.json', { version });
  }
  for (const name of ['Building', 'Devices']) {
    await clerk.send('POST', 'projects/warehouse/issue_categories.json', { issue_category: { name } });
  }
  for (let number = 0; number < 40; number++) {
    const issue = {
      project_id: 'warehouse',
      tracker_id: 1 + (number % 3),
      subject: `The ${things[number % things.length]} ${troubles[number % troubles.length]}`,
      description: `Seen on Monday.\n\n* at the ${things[(number + 3) % things.length]}\n* twice\n\n`.repeat(
        3,
      ),
      priority_id: 1 + (number % 4),
      fixed_version_id: 1 + (number % 3),
      category_id: 1 + (number % 2),
      start_date: day(-(number % 15)),
      due_date: day(5 + (number % 25)),
      done_ratio: 10 * (number % 8),
      ...(number % 3 === 0 && { assigned_to_id: 1 }),
    };
    await clerk.send('POST', 'issues.json', { issue });
  }
  for (const [title, text] of [
    ['Wiki', 'h1. Warehouse\n\nHow we work here.\n\n* [[Night shift]]\n* [[Scales]]\n'],
    ['Night_shift', 'h1. Night shift\n\nWho comes last locks the gate.\n'],
    ['Scales', 'h1. Scales\n\nThey count in tenths.\n'],
  ]) {
    await clerk.send('PUT', `projects/warehouse/wiki/${title}.json`, { wiki_page: { text } });
  }
};
