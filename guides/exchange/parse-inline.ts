import { isSafeLink } from '../schema/is-safe-link.ts';
import type { Inline } from '../schema/rich-text.ts';

type Token =
  | { type: 'text'; text: string; isEscaped?: true }
  | { type: 'code'; text: string }
  | { type: 'link'; text: string; href: string }
  | { type: 'stars'; text: string }
  | { type: 'key-opens'; text: '[[' }
  | { type: 'key-closes'; text: ']]' };

/** A backslash takes the meaning from these and stays as it is before anything else. */
const escaped = /\\([\\`*[\]().\- ])/g;
const linkHere = /\[((?:\\.|[^\\[\]])+)\]\(((?:\\[\\() ]|\\(?![\\() ])|\([^\\() ]*\)|[^\\() ])+)\)/sy;
const plainHere = /[^\\`*[\]]+/y;
const runHere = /`+|\*+/y;

const matchAt = (pattern: RegExp, line: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(line);
};

/** Answers where the next run of so many backticks starts. Asked with rising positions only, it reads the line once. */
const backtickRuns = (line: string): ((length: number, from: number) => number | undefined) => {
  const waiting = new Map<number, number[]>();
  for (const run of [...line.matchAll(/`+/g)].reverse()) {
    const starts = waiting.get(run[0].length);
    if (starts) starts.push(run.index);
    else waiting.set(run[0].length, [run.index]);
  }
  return (length, from) => {
    const starts = waiting.get(length) ?? [];
    while ((starts.at(-1) ?? from) < from) starts.pop();
    return starts.at(-1);
  };
};

/** Code keeps everything between its ticks; one space on each side lets it begin or end with a tick. */
const unpadded = (code: string): string =>
  code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;

const tokenize = (line: string): Token[] => {
  const tokens: Token[] = [];
  const nextTicks = backtickRuns(line);
  let at = 0;
  const take = (token: Token, length: number): void => {
    tokens.push(token);
    at += length;
  };
  while (at < line.length) {
    const plain = matchAt(plainHere, line, at);
    const run = plain ? null : matchAt(runHere, line, at);
    const link = line[at] === '[' ? matchAt(linkHere, line, at) : null;
    const href = link?.[2]?.replace(escaped, '$1') ?? '';
    if (plain) take({ type: 'text', text: plain[0] }, plain[0].length);
    else if (run?.[0].startsWith('*')) take({ type: 'stars', text: run[0] }, run[0].length);
    else if (run) {
      const start = at + run[0].length;
      const end = nextTicks(run[0].length, start);
      if (end === undefined) take({ type: 'text', text: run[0] }, run[0].length);
      else take({ type: 'code', text: unpadded(line.slice(start, end)) }, end + run[0].length - at);
    } else if (link && isSafeLink(href)) {
      take({ type: 'link', text: (link[1] ?? '').replace(escaped, '$1'), href }, link[0].length);
    } else if (line.startsWith('[[', at)) take({ type: 'key-opens', text: '[[' }, 2);
    else if (line.startsWith(']]', at)) take({ type: 'key-closes', text: ']]' }, 2);
    else if (line[at] === '\\' && /[\\`*[\]().\- ]/.test(line[at + 1] ?? '')) {
      take({ type: 'text', text: line[at + 1] ?? '', isEscaped: true }, 2);
    } else take({ type: 'text', text: line[at] ?? '' }, 1);
  }
  return tokens;
};

const endsInSpace = (token: Token | undefined): boolean =>
  token === undefined || (token.type === 'text' && !token.isEscaped && /[ \t]$/.test(token.text));
const startsWithSpace = (token: Token | undefined): boolean =>
  token === undefined || (token.type === 'text' && !token.isEscaped && /^[ \t]/.test(token.text));

/** What a run of stars may switch: one star emphasis, two strong, three both; more are just stars. */
const switchedBy = (stars: string): ('strong' | 'emphasis')[] =>
  (['strong', 'emphasis'] as const).filter((_, index) =>
    [
      [2, 3],
      [1, 3],
    ][index]?.includes(stars.length),
  );

/**
 * Reads the marks of one line: `**strong**`, `*emphasis*`, `` `code` ``, `[[key]]`, `[text](https://…)`. Stars are
 * switches, not brackets, so marks may overlap. Whatever finds no match is plain text. Never fails.
 */
export const parseInline = (line: string): Inline[] => {
  const tokens = tokenize(line);
  const lastCloser = { strong: -1, emphasis: -1, key: -1 };
  tokens.forEach((token, index) => {
    if (token.type === 'key-closes') lastCloser.key = index;
    if (token.type !== 'stars' || endsInSpace(tokens[index - 1])) return;
    for (const mark of switchedBy(token.text)) lastCloser[mark] = index;
  });
  const on = { strong: false, emphasis: false, key: false };
  const runs: Inline[] = [];
  let text = '';
  const flush = (): void => {
    const marks = (['strong', 'emphasis', 'key'] as const).filter(mark => on[mark]);
    if (text !== '') runs.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text });
    text = '';
  };
  const turn = (mark: keyof typeof on): void => {
    flush();
    on[mark] = !on[mark];
  };
  tokens.forEach((token, index) => {
    if (token.type === 'stars') {
      let literal = token.text;
      for (const mark of switchedBy(token.text)) {
        const opens = !startsWithSpace(tokens[index + 1]) && lastCloser[mark] > index;
        if (on[mark] ? endsInSpace(tokens[index - 1]) : !opens) continue;
        turn(mark);
        literal = literal.slice(mark === 'strong' ? 2 : 1);
      }
      text += literal;
    } else if (token.type === 'key-opens' && !on.key && lastCloser.key > index + 1) turn('key');
    else if (token.type === 'key-closes' && on.key) turn('key');
    else if (token.type === 'link') {
      flush();
      runs.push({ type: 'link', text: token.text, href: token.href });
    } else if (token.type === 'code') {
      flush();
      const marks = (['strong', 'emphasis', 'code', 'key'] as const).filter(
        mark => mark === 'code' || on[mark],
      );
      runs.push({ type: 'text', text: token.text, marks });
    } else text += token.text;
  });
  flush();
  return runs;
};
