import type { FieldRule } from '../schema/field-rule.ts';
import { isWritten } from './is-written.ts';
import { numberOf } from './number-of.ts';

type Comparison = NonNullable<FieldRule['compare']>['is'];

/**
 * How one value stands to another: true, false, or undefined where they cannot be compared for sure, such as a date that is
 * written in a way of its own, or a number of which a mark may set apart thousands or decimals.
 */
export const compareValues = (value: string, is: Comparison, other: string): boolean | undefined => {
  switch (is) {
    case 'same':
      return value === other;
    case 'different':
      return value !== other;
    case 'before':
    case 'after': {
      const format = (['date', 'time'] as const).find(
        each => isWritten(value, each) && isWritten(other, each),
      );
      if (!format) return undefined;
      // Both are written from the greatest unit to the smallest, with the same number of digits.
      const [one, two] = format === 'time' ? [withSeconds(value), withSeconds(other)] : [value, other];
      return is === 'before' ? one < two : one > two;
    }
    case 'less':
    case 'greater': {
      const [one, two] = [numberOf(value), numberOf(other)];
      if (one === undefined || two === undefined) return undefined;
      return is === 'less' ? one < two : one > two;
    }
  }
};

const withSeconds = (time: string): string => (time.length === 5 ? `${time}:00` : time);
