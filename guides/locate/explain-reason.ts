import type { LocateReason } from './locate-result.ts';

const families = {
  words: 'its words',
  attributes: 'its attributes',
  structure: 'its structure',
  surroundings: 'what stands around it',
  place: 'its place in the list or table',
};

/** One reason of `locate` as an English sentence, for authors and for reports. */
export const explainReason = ({ code, family, figure }: LocateReason): string => {
  const what = family ? families[family] : 'the evidence';
  switch (code) {
    case 'agrees':
      return `It fits by ${what}.`;
    case 'differs':
      return `It does not fit by ${what}.`;
    case 'other-language':
      return 'The page speaks another language than when this was recorded, so texts did not count.';
    case 'alike':
      return `${figure ?? 'Several'} other elements fit nearly as well.`;
    case 'weak':
      return 'What fits best does not fit well enough.';
    case 'renamed':
      return 'What stands in its place has another name, and nothing else tells that it is the same.';
    case 'namesake':
      return 'Others had the same name already when it was recorded.';
    case 'elsewhere':
      return 'What fits best stands in another part of the page.';
    case 'unmarked':
      return 'Without its words, nothing marks it well enough.';
    case 'one-family':
      return 'Only one kind of evidence speaks for it.';
    case 'nothing-alike':
      return 'Nothing on this page resembles it.';
    case 'hidden':
      return 'It is on the page and cannot be seen.';
    case 'frame-absent':
      return 'The frame that it was in is not on this page.';
    case 'page-too-large':
      return 'The page has too many elements to be searched.';
    case 'newer-format':
      return 'It was recorded by a newer version of Handrail.';
    case 'malformed':
      return 'The record of it is damaged.';
  }
};
