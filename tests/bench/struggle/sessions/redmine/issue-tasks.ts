import type { Task } from '../session.ts';
import { at, openIssue, rowOf, sentence, toIssues } from './office.ts';

/** Goes through the list from the top: opens, reads, goes back, now and then says something. */
const triage: Task = {
  name: 'triage',
  async run(desk) {
    await toIssues(desk);
    const first = 1 + Math.floor(4 * desk.rng());
    for (let row = first; row < first + 4; row++) {
      await desk.click(rowOf(row));
      await desk.see('div.issue.details');
      await desk.think(900, 6000);
      if (desk.chance(0.5)) await desk.scroll(3);
      if (desk.chance(0.3)) {
        await desk.click(at.edit);
        await desk.think();
        await desk.click(at.notes);
        await desk.type(sentence(desk));
        await desk.click(at.submit);
        await desk.see(at.flash);
        await desk.think();
        await toIssues(desk);
      } else {
        await desk.back();
        await desk.see('table.issues');
        await desk.think(500, 2000);
      }
    }
  },
};

/** Files an issue. */
const fileIssue: Task = {
  name: 'file an issue',
  async run(desk) {
    await toIssues(desk);
    await desk.click(at.newIssue);
    await desk.see(at.subject);
    await desk.think();
    if (desk.chance(0.5)) {
      await desk.choose('#issue_tracker_id', desk.pick(['Feature', 'Support'] as const));
      await desk.think(800, 2000);
    }
    await desk.click(at.subject);
    await desk.type(
      desk.pick([
        'Lamp at gate three is dark',
        'New gloves for the cold store',
        'Scanner loses the net',
      ] as const),
    );
    await desk.click(at.description);
    await desk.type(sentence(desk) + sentence(desk));
    await desk.think();
    await desk.choose('#issue_priority_id', desk.pick(['High', 'Urgent', 'Low'] as const));
    if (desk.chance(0.5)) await desk.choose('#issue_assigned_to_id', '<< me');
    await desk.think();
    await desk.click(at.create);
    await desk.see(at.flash);
    await desk.think();
  },
};

/** Answers an issue: looks at the preview first. */
const comment: Task = {
  name: 'comment with a preview',
  async run(desk) {
    await toIssues(desk);
    await openIssue(desk);
    await desk.click(at.edit);
    await desk.think();
    await desk.click(at.notes);
    await desk.type(`${sentence(desk)}*Please* tell the office. `);
    await desk.think();
    await desk
      .click('#issue-form .tab-preview:near(#issue_notes), fieldset .jstTabs a.tab-preview')
      .catch(() => undefined);
    await desk.think();
    await desk.click('#issue-form a.tab-edit').catch(() => undefined);
    await desk.think(500, 1500);
    await desk.click(at.submit);
    await desk.see(at.flash);
    await desk.think();
  },
};

/** Says how far an issue has come. */
const progress: Task = {
  name: 'change status and share done',
  async run(desk) {
    await toIssues(desk);
    await openIssue(desk);
    await desk.click(at.edit);
    await desk.think();
    await desk.choose('#issue_status_id', desk.pick(['In Progress', 'Resolved', 'Feedback'] as const));
    await desk.think(1000, 2500);
    await desk.choose('#issue_done_ratio', desk.pick(['30', '50', '80'] as const));
    await desk.think();
    await desk.click(at.submit);
    await desk.see(at.flash);
    await desk.think();
  },
};

/** Gives an issue another subject and date. */
const correct: Task = {
  name: 'correct the fields',
  async run(desk) {
    await toIssues(desk);
    await openIssue(desk);
    await desk.click(at.edit);
    await desk.think();
    await desk.click(at.subject);
    await desk.key('End');
    await desk.type(desk.pick([' (again)', ', dock two', ' on Mondays'] as const));
    await desk.think();
    await desk.click('#issue_estimated_hours');
    await desk.key('Control+a');
    await desk.type(desk.pick(['2', '4.5', '8'] as const));
    await desk.think();
    await desk.choose('#issue_fixed_version_id', desk.pick(['Summer', 'New', 'Spring'] as const));
    await desk.click(at.submit);
    await desk.see(at.flash);
    await desk.think();
  },
};

/** Looks at the form for a new issue, and goes away again on purpose. */
const lookAtForm: Task = {
  name: 'look at the form and leave it',
  async run(desk) {
    await toIssues(desk);
    await desk.click(at.newIssue);
    await desk.see(at.subject);
    await desk.think(1500, 6000);
    if (desk.chance(0.4)) {
      await desk.click(at.subject);
      await desk.type('Lamp');
      await desk.think();
    }
    if (desk.chance(0.5)) await desk.back();
    else await desk.click('#main-menu a.overview');
    await desk.think(1500, 4000);
  },
};

/** Opens an issue from the row's own menu, and changes its priority there. */
const contextMenu: Task = {
  name: 'change the priority from the list',
  async run(desk) {
    await toIssues(desk);
    await desk.click(`table.issues tbody tr.issue:nth-child(${2 + Math.floor(6 * desk.rng())}) td.status`, {
      button: 'right',
    });
    await desk.see('#context-menu');
    await desk.think(600, 2000);
    await desk.hover('#context-menu li.folder:has-text("Priority")');
    await desk.think(500, 1000);
    await desk.click('#context-menu li.folder:has-text("Priority") li a:not(.disabled)');
    await desk.see('table.issues');
    await desk.think();
  },
};

/** Watches an issue, and steps from one to the next. */
const stepThrough: Task = {
  name: 'step from issue to issue',
  async run(desk) {
    await toIssues(desk);
    await openIssue(desk);
    for (let steps = 2 + Math.floor(3 * desk.rng()); steps > 0; steps--) {
      await desk.click('.next-prev-links a:has-text("Next")');
      await desk.see('div.issue.details');
      await desk.think(900, 5000);
    }
    await desk.click('#content > .contextual a.icon-fav, #content > .contextual a.icon-fav-off');
    await desk.think();
  },
};

/** What is done with issues. */
export const issueTasks: readonly Task[] = [
  ...[triage, fileIssue, comment, progress, correct],
  ...[lookAtForm, contextMenu, stepThrough],
];
