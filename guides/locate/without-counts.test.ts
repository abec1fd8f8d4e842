import { expect, it } from 'vitest';
import { withoutCounts } from './without-counts.ts';

it.each([
  ['Inbox (12)', 'Inbox'],
  ['Inbox [3]', 'Inbox'],
  ['Inbox 【3】', 'Inbox'],
  ['Inbox(3)es', 'Inboxes'],
  ['(1,204) results', 'results'],
  ['12 new messages', 'new messages'],
  ['All 12 new messages', 'All new messages'],
  ['9+ new messages', 'new messages'],
  ['Inbox 12', 'Inbox'],
  ['Inbox 12,040+', 'Inbox'],
  ['Inbox 9+', 'Inbox'],
  ['受信箱（5）', '受信箱'],
])('takes the count out: %s is %s', (label, rest) => expect(withoutCounts(label)).toBe(rest));

it.each(['Step 2', 'Save', 'A4 paper', 'Add $100', 'Pay $1 now', 'Save (all)'])('leaves %s as it is', label =>
  expect(withoutCounts(label)).toBe(label),
);

it.each(['15', '(12)', '7+', ' '])('leaves "%s" as it is, since there is nothing else', label =>
  expect(withoutCounts(label)).toBe(label),
);

it.each([
  [' Save \n all ', 'Save all'],
  ['Save  (3)  all', 'Save all'],
])('folds the spaces that are left: "%s"', (label, folded) => expect(withoutCounts(label)).toBe(folded));
