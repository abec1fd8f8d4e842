import { isRecord } from './is-record.ts';

/**
 * Whether an element is a whole item of a list of records: an item, or what makes a whole item pressable. What it shows
 * is what the list shows, and data.
 */
export const isRecordItem = (element: Element, role: string | undefined): boolean => {
  if (role === 'listitem' || role === 'option') return isRecord(element);
  const isPressable = role === 'button' && !/^(button|input|a|summary)$/.test(element.localName);
  return (
    isPressable &&
    (element.parentElement?.closest('ul,ol,li,[role="list"],[role="listitem"]') ?? null) !== null &&
    isRecord(element)
  );
};
