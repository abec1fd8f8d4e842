import type { Task } from '../session.ts';
import { buildingTasks } from './building-tasks.ts';
import { lookingTasks } from './looking-tasks.ts';
import { tendingTasks } from './tending-tasks.ts';

/** What a skilled person does in Node-RED. */
export const tasks: readonly Task[] = [...buildingTasks, ...tendingTasks, ...lookingTasks];
