import type { ConditionPart } from '../schema/condition-part.ts';
import type { Target } from '../schema/target.ts';
import { checksumOf } from '../struggle/checksum-of.ts';

/** A condition that only the page can answer. */
export type PageCondition = Extract<ConditionPart, { target: Target }>;

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * The name under which the page's answer is told. Two conditions that ask the same about the same target have one name,
 * whatever answer they want, and whatever the order of the target's fields.
 */
export const factKey = ({ kind, target }: PageCondition): string =>
  `${kind} ${checksumOf(JSON.stringify(target, sorted))} ${target.key}`.slice(0, 240);
