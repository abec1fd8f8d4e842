import { Completed } from './Completed.tsx';
import { Lesson } from './Lesson.tsx';
import type { AsideProps } from './mount-aside.ts';
import { Offer } from './Offer.tsx';

/** What needs no place in the page: a lesson, the end of a run, an offer. The most engaged one comes first. */
export const Aside = ({ view, tools, opened, onOpenLesson }: AsideProps) => {
  const { words, lesson, run, offer } = view;
  if (lesson)
    return <Lesson key={lesson.session} lesson={lesson} words={words} tools={tools} opened={opened} />;
  if (run)
    return <Completed key={run.id} run={run} words={words} tools={tools} onOpenLesson={onOpenLesson} />;
  return offer ? (
    <Offer key={offer.id} offer={offer} words={words} tools={tools} onOpenLesson={onOpenLesson} />
  ) : null;
};
