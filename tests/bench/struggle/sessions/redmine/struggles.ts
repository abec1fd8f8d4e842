import type { Struggle } from '../session.ts';
import { at, openIssue } from './office.ts';

const issues = 'projects/warehouse/issues';

/** People stumble over Redmine in these ways. */
export const struggles: readonly Struggle[] = [
  {
    name: 'files an issue without a subject again and again',
    path: `${issues}/new`,
    async run(desk) {
      await desk.click(at.description);
      await desk.type('The gate is stuck');
      await desk.think(800, 2000);
      for (let times = 0; times < 3; times++) {
        await desk.click(at.create);
        if (times === 0) desk.mark();
        await desk.see(at.error);
        await desk.think(1500, 3500);
      }
    },
  },
  {
    name: 'logs time that is refused',
    path: 'projects/warehouse/time_entries/new',
    async run(desk) {
      const commit = '#new_time_entry input[name=commit], form input[name=commit]';
      await desk.click('#time_entry_comments');
      await desk.type('lamp');
      await desk.click(commit);
      desk.mark();
      await desk.see(at.error);
      await desk.think(1500, 3000);
      for (const hours of ['one', '1h30x']) {
        await desk.retype('#time_entry_hours', hours);
        await desk.think(500, 1500);
        await desk.click(commit);
        await desk.see(at.error);
        await desk.think(1500, 3000);
      }
    },
  },
  {
    name: 'searches in other words and finds nothing',
    path: issues,
    async run(desk) {
      desk.mark();
      for (const words of ['archive', 'put away', 'hide issue', 'close old']) {
        await desk.click('#q');
        await desk.key('Control+a');
        await desk.type(words);
        await desk.key('Enter');
        await desk.see('#search-input, #search-form');
        await desk.think(1500, 3500);
      }
    },
  },
  {
    name: 'goes back and forth between pages',
    path: issues,
    async run(desk) {
      desk.mark();
      for (const entry of ['roadmap', 'settings', 'roadmap', 'settings', 'overview', 'settings', 'roadmap']) {
        await desk.click(`#main-menu a.${entry}`);
        await desk.think(900, 2500);
      }
    },
  },
  {
    name: 'clicks the status as if it could be changed there',
    path: issues,
    async run(desk) {
      await openIssue(desk);
      desk.mark();
      await desk.clickAgain('.status.attribute .value', 3, 500);
      await desk.think(800, 2000);
      await desk.clickAgain('.status.attribute .value', 4, 300);
    },
  },
  {
    name: 'clicks the bar of progress in vain',
    path: issues,
    async run(desk) {
      await openIssue(desk);
      desk.mark();
      await desk.clickAgain('table.progress', 4, 350);
      await desk.think(800, 1800);
      await desk.clickAgain('.progress.attribute .value', 3, 350);
    },
  },
  {
    name: 'drags the bars of the Gantt chart',
    path: `${issues}/gantt`,
    async run(desk) {
      await desk.think(800, 2000);
      desk.mark();
      for (let times = 0; times < 3; times++) {
        const bar = desk.page.locator('.task.leaf.task_todo').nth(2 + times);
        const box = await bar.boundingBox();
        if (!box) throw new Error('no bar');
        const [x, y] = [box.x + Math.min(box.width / 2, 30), box.y + 4];
        await desk.drag({ x, y }, { x: x + 90, y });
        await desk.think(600, 1500);
      }
    },
  },
  {
    name: 'drags issues of the list into another order',
    path: issues,
    async run(desk) {
      desk.mark();
      for (const row of [2, 3, 4]) {
        await desk.drag(
          `table.issues tbody tr.issue:nth-child(${row}) td.status`,
          `table.issues tbody tr.issue:nth-child(${row + 5}) td.status`,
        );
        await desk.think(600, 1500);
      }
    },
  },
  {
    name: 'writes the same field again and again and leaves the form',
    path: `${issues}/new`,
    async run(desk) {
      desk.mark();
      for (const words of ['Gate', 'Gate stuck', 'The gate', 'Door']) {
        await desk.retype(at.subject, words);
        await desk.think(600, 1500);
        await desk.click(at.description);
        await desk.think(500, 1200);
      }
      await desk.type('it does not open');
      await desk.click('#main-menu a.overview');
      await desk.think(1000, 2000);
    },
  },
  {
    name: 'enters dates that are refused',
    path: 'projects/warehouse/versions/new',
    async run(desk) {
      await desk.click('#version_description');
      await desk.type('for the autumn');
      for (let times = 0; times < 3; times++) {
        await desk.click('#content input[name=commit]');
        if (times === 0) desk.mark();
        await desk.see(at.error);
        await desk.think(1200, 2500);
      }
    },
  },
];
