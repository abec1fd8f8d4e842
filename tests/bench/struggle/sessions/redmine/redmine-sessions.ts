import type { Task } from '../session.ts';
import { issueTasks } from './issue-tasks.ts';
import { listTasks } from './list-tasks.ts';
import { planningTasks } from './planning-tasks.ts';

/** What a skilled person does in Redmine. */
export const tasks: readonly Task[] = [...issueTasks, ...listTasks, ...planningTasks];
