import { fieldPath } from './field-path.ts';
import type { Problem } from './problem.ts';

/** A guide file nests about 14 levels. */
const deepest = 32;
/** Objects, lists, texts and numbers in one file; a guide of 200 steps in three languages has some 60,000. */
const mostValues = 300_000;
/** Characters of text and of field names, pictures not counted: 200 steps with evidence and three languages have 2 million. */
const mostCharacters = 4_000_000;

const dangerousNames = new Set(['__proto__', 'constructor', 'prototype']);
const scriptTag = /<\s*\/?\s*script/i;

/**
 * Reads a parsed file from outside before any schema does: how deep, how much, and whether anything in it could be
 * meant as code. Its own depth is bounded, so that no file can exhaust the stack.
 */
export const inspectTree = (file: unknown): Problem | null => {
  const path: PropertyKey[] = [];
  let values = 0;
  let characters = 0;

  const here = (reason: Problem['reason'], message: string, values: Problem['values'] = {}): Problem => ({
    path: fieldPath(path),
    message,
    reason,
    values,
  });
  /** Too much is a matter of a whole part of the file, such as `guide.steps`. */
  const part = (message: string): Problem => ({
    path: fieldPath(path.slice(0, 2)),
    message,
    reason: 'holds-too-much',
  });

  const inspectText = (text: string): Problem | null => {
    if (path[0] === 'pictures' && path.at(-1) === 'data') return null;
    characters += text.length;
    if (characters > mostCharacters)
      return part('holds more than 4 MB of text; split it into smaller guides');
    return scriptTag.test(text) ? here('script', 'holds a script; take it out, a guide is data only') : null;
  };

  const inspect = (value: unknown): Problem | null => {
    values += 1;
    if (values > mostValues)
      return part(`holds more than ${mostValues} values; split it into smaller guides`);
    if (path.length > deepest) {
      const message = `is nested more than ${deepest} levels deep; make it flat`;
      return here('nested-too-deep', message, { most: `${deepest}` });
    }
    if (typeof value === 'string') return inspectText(value);
    if (typeof value !== 'object' || value === null) return null;
    for (const name of Object.keys(value)) {
      path.push(Array.isArray(value) ? Number(name) : name);
      if (dangerousNames.has(name))
        return here('name-forbidden', 'is a name that no guide may use; take it out');
      const problem =
        (Array.isArray(value) ? null : inspectText(name)) ??
        inspect(Object.getOwnPropertyDescriptor(value, name)?.value);
      if (problem) return problem;
      path.pop();
    }
    return null;
  };

  return inspect(file);
};
