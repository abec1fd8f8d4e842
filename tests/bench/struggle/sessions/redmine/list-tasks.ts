import type { Task } from '../session.ts';
import { at, openIssue, toIssues } from './office.ts';

/** Filters the list, looks, and takes the filter back. */
const filter: Task = {
  name: 'filter, and clear the filter',
  async run(desk) {
    await toIssues(desk);
    await desk.choose('#add_filter_select', 'Subject');
    await desk.see('#values_subject');
    await desk.think(500, 1500);
    await desk.click('#values_subject');
    await desk.type(desk.pick(['gate', 'printer', 'scale', 'dock'] as const));
    await desk.think(500, 1500);
    await desk.click(at.apply);
    await desk.see('table.issues, .nodata');
    await desk.think();
    if (desk.chance(0.6) && (await desk.sees('table.issues'))) {
      await openIssue(desk);
      await desk.back();
      await desk.think();
    }
    await desk.click(at.clear);
    await desk.see('table.issues');
    await desk.think();
  },
};

/** Sorts the list by one column and by another. */
const sort: Task = {
  name: 'sort',
  async run(desk) {
    await toIssues(desk);
    await desk.click('table.issues thead th.priority a');
    await desk.think();
    if (desk.chance(0.6)) {
      await desk.click('table.issues thead th.priority a');
      await desk.think();
    }
    await desk.click('table.issues thead th.updated_on a');
    await desk.think();
    await desk.scroll(4);
    await desk.think();
    await openIssue(desk);
  },
};

/** Sees closed issues too, then only the open ones. */
const status: Task = {
  name: 'see closed issues too',
  async run(desk) {
    await toIssues(desk);
    await desk.choose('#operators_status_id', 'any');
    await desk.think(500, 1500);
    await desk.click(at.apply);
    await desk.think();
    await desk.scroll(6);
    await desk.think(500, 2000);
    await desk.scroll(-6);
    await desk.choose('#operators_status_id', 'open');
    await desk.click(at.apply);
    await desk.think();
  },
};

/** Searches the project and opens what is found. */
const search: Task = {
  name: 'search',
  async run(desk) {
    await desk.click('#q');
    await desk.type(desk.pick(['battery', 'forklift', 'noon', 'slow'] as const));
    await desk.key('Enter');
    await desk.see('#search-results, #search-input');
    await desk.think();
    if (await desk.sees('#search-results a')) {
      await desk.click('#search-results dt a');
      await desk.think(1000, 6000);
      if (desk.chance(0.5)) await desk.back();
    }
    await desk.think();
  },
};

/** Reads what happened, and looks at one of the things. */
const activity: Task = {
  name: 'read the activity',
  async run(desk) {
    await desk.click('#main-menu a.activity');
    await desk.see('#activity');
    await desk.think();
    await desk.scroll(5);
    await desk.think();
    await desk.click('#activity dt a');
    await desk.think(1000, 5000);
    await desk.back();
    await desk.think();
  },
};

/** Looks at one's own page, and opens something that is assigned to oneself. */
const myPage: Task = {
  name: 'my page',
  async run(desk) {
    await desk.click('#top-menu a.my-page');
    await desk.think(1000, 5000);
    if (await desk.sees('table.issues td.subject a')) {
      await desk.click('table.issues td.subject a');
      await desk.think(1000, 5000);
      await desk.back();
      await desk.think();
    }
    await desk.visit('projects/warehouse/issues');
    await desk.think();
  },
};

/** Marks two issues of the list, and looks what could be done with both. */
const bulk: Task = {
  name: 'mark two issues',
  async run(desk) {
    await toIssues(desk);
    await desk.click('table.issues tbody tr.issue:nth-child(2) input[type=checkbox]');
    await desk.think(500, 1500);
    await desk.click('table.issues tbody tr.issue:nth-child(4) input[type=checkbox]');
    await desk.think();
    await desk.click('table.issues tbody tr.issue:nth-child(4) td.status', { button: 'right' });
    await desk.see('#context-menu');
    await desk.think();
    await desk.click('#context-menu a.icon-edit');
    await desk.see('#bulk_edit_form');
    await desk.think();
    if (desk.chance(0.5)) {
      await desk.choose('#issue_priority_id', 'Normal');
      await desk.think();
      await desk.click('#bulk_edit_form input[name=commit]');
      await desk.think();
    } else await desk.back();
    await desk.think();
  },
};

/** What is done with the list and around it. */
export const listTasks: readonly Task[] = [filter, sort, status, search, activity, myPage, bulk];
