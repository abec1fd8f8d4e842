import type { Task } from '../session.ts';
import { openIssue, sentence, toIssues } from './office.ts';

/** Writes down the time that an issue took. */
const logTime: Task = {
  name: 'log time',
  async run(desk) {
    await toIssues(desk);
    await openIssue(desk);
    await desk.click('#content > .contextual a.icon-time-add');
    await desk.see('#time_entry_hours');
    await desk.think();
    await desk.click('#time_entry_hours');
    await desk.type(desk.pick(['1', '0.5', '2:15'] as const));
    await desk.key('Tab');
    await desk.type('replaced the cable');
    await desk.think(500, 2000);
    await desk.choose('#time_entry_activity_id', desk.pick(['Development', 'Design'] as const));
    await desk.think();
    await desk.click('#new_time_entry input[name=commit], form input[name=commit]');
    await desk.see('#flash_notice');
    await desk.think();
  },
};

/** Adds a line to a page of the wiki, with a look at the preview. */
const writeWiki: Task = {
  name: 'edit the wiki with a preview',
  async run(desk) {
    await desk.click('#main-menu a.wiki');
    await desk.see('.wiki-page');
    await desk.think();
    await desk.click(
      desk.pick(['.wiki-page a:has-text("Night shift")', '.wiki-page a:has-text("Scales")'] as const),
    );
    await desk.see('.wiki-page');
    await desk.think();
    await desk.click('#content > .contextual a.icon-edit');
    await desk.see('#content_text');
    await desk.think();
    await desk.click('#content_text');
    await desk.key('Control+End');
    await desk.key('Enter');
    await desk.type(sentence(desk));
    await desk.think();
    await desk.click('#wiki_form a.tab-preview');
    await desk.think();
    await desk.click('#wiki_form a.tab-edit');
    await desk.think(500, 1500);
    if (desk.chance(0.7)) await desk.click('#wiki_form input[type=submit]');
    else await desk.click('#wiki_form a:has-text("Cancel")');
    await desk.see('.wiki-page');
    await desk.think();
  },
};

/** Looks how far the versions have come. */
const roadmap: Task = {
  name: 'roadmap',
  async run(desk) {
    await desk.click('#main-menu a.roadmap');
    await desk.see('#roadmap');
    await desk.think();
    await desk.scroll(6);
    await desk.think();
    await desk.scroll(-6);
    await desk.click('#roadmap h3.version a');
    await desk.think(1000, 5000);
    await desk.back();
    await desk.think();
  },
};

/** Turns the months of the calendar, and opens something. */
const calendar: Task = {
  name: 'calendar',
  async run(desk) {
    await desk.click('#main-menu a.calendar');
    await desk.think();
    for (const way of ['»', '»', '«'] as const) {
      await desk.click(
        `#content p.contextual a:has-text("${way}"), #content .pagination a:has-text("${way}"), #content a:has-text("${way}")`,
      );
      await desk.think(800, 3000);
    }
    if (desk.chance(0.5)) {
      await desk.hover('.cal .issue, table.cal div.issue');
      await desk.think();
    }
  },
};

/** Scrolls through the Gantt chart to both sides and changes its scale. */
const gantt: Task = {
  name: 'gantt',
  async run(desk) {
    await desk.click('#main-menu a.gantt');
    await desk.think();
    await desk.hover({ x: 800, y: 520 });
    await desk.scroll(4);
    await desk.think(500, 2000);
    await desk.scroll(5);
    await desk.think();
    await desk.scroll(-9);
    await desk.click('#content a.icon-zoom-in');
    await desk.think();
    await desk.click('#content a.icon-zoom-out');
    await desk.think();
  },
};

/** Looks at the hours, as a list and as a report. */
const hours: Task = {
  name: 'look at the hours',
  async run(desk) {
    await desk.click('#main-menu a.time-entries');
    await desk.think();
    await desk.click('#content .tabs a:has-text("Report")');
    await desk.think();
    await desk.choose('#columns', 'Week');
    await desk.think();
    await desk.choose('#criterias', 'User');
    await desk.think();
    await desk.click('#content .tabs a:has-text("Details")');
    await desk.think();
  },
};

/** Looks at the project's settings and changes nothing. */
const projectSettings: Task = {
  name: 'look at the settings',
  async run(desk) {
    await desk.click('#main-menu a.settings');
    await desk.think();
    for (const tab of ['versions', 'categories', 'issues'] as const) {
      await desk.click(`#tab-${tab}`);
      await desk.think(800, 4000);
    }
    await desk.click('#main-menu a.overview');
    await desk.think();
  },
};

/** What is planned and written down. */
export const planningTasks: readonly Task[] = [
  ...[logTime, writeWiki, roadmap, calendar],
  ...[gantt, hours, projectSettings],
];
