import { expect, it } from 'vitest';
import { withoutCounts } from './without-counts.ts';

it.each([
  ['Inbox (12)', 'Inbox'],
  ['Inbox [3]', 'Inbox'],
  ['(1,204) results', 'results'],
  ['12 new messages', 'new messages'],
  ['Inbox 12', 'Inbox'],
  ['Inbox 9+', 'Inbox'],
  ['受信箱（5）', '受信箱'],
  ['Step 2', 'Step 2'],
  ['Save', 'Save'],
  ['15', '15'],
])('%s is %s', (label, rest) => expect(withoutCounts(label)).toBe(rest));
