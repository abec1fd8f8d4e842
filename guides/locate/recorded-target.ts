import type { Target } from '../schema/target.ts';

const isText = (value: unknown, longest: number): boolean =>
  value === undefined || (typeof value === 'string' && value.length <= longest);
const isTexts = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) &&
    value.length <= 8 &&
    value.every(item => typeof item === 'string' && item.length <= 80));
const isCount = (value: unknown): boolean => typeof value === 'number' && value >= 0;

const isGlosses = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length <= 40 &&
    Object.values(value).every(
      entries =>
        Array.isArray(entries) && entries.length <= 6 && entries.every(entry => isText(entry ?? 0, 110)),
    ));

const isAttributes = (value: unknown): boolean => {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= 40 &&
    entries.every(([name, text]) => name.length <= 40 && typeof text === 'string' && text.length <= 80)
  );
};

const isPlace = (value: unknown): boolean => {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const place = value as Record<string, unknown>;
  return (
    isCount(place.index) &&
    isText(place.header, 80) &&
    isText(place.headerMark, 80) &&
    typeof place.kind === 'string'
  );
};

/**
 * Checks what comes as a target, by hand: the page's scripts carry no schema library.
 *
 * @returns the target, or why it is none
 */
export const recordedTarget = (value: unknown): Target | 'newer-format' | 'malformed' => {
  if (typeof value !== 'object' || value === null) return 'malformed';
  const target = value as Record<string, unknown>;
  if (typeof target.v === 'number' && target.v > 1) return 'newer-format';
  const texts = ['role', 'name', 'hint', 'icon', 'heading', 'before', 'after', 'beforeMark', 'afterMark'];
  const sound =
    target.v === 1 &&
    typeof target.tag === 'string' &&
    target.tag.length > 0 &&
    target.tag.length <= 60 &&
    isText(target.key, 200) &&
    isText(target.locale, 35) &&
    texts.every(name => isText(target[name], 80)) &&
    ['classes', 'path', 'rivals', 'hosts'].every(name => isTexts(target[name])) &&
    isGlosses(target.glosses) &&
    isAttributes(target.attributes) &&
    isPlace(target.place) &&
    (target.order === undefined ||
      (Array.isArray(target.order) && target.order.length === 2 && target.order.every(isCount))) &&
    (target.frames === undefined ||
      (Array.isArray(target.frames) &&
        target.frames.length <= 4 &&
        target.frames.every(
          frame =>
            typeof frame === 'object' &&
            frame !== null &&
            isAttributes(frame.attributes) &&
            isText(frame.page, 200),
        )));
  return sound ? (value as Target) : 'malformed';
};
