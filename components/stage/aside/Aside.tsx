import { Launchers } from './aimed/Launchers.tsx';
import { Lesson } from './Lesson.tsx';
import { MissingStep } from './MissingStep.tsx';
import type { AsideProps } from './mount-aside.ts';
import { Offer } from './Offer.tsx';
import { RunAside } from './RunAside.tsx';

/** Whatever stands in a corner: all but a step at its target. The most engaged comes first; new kinds find their place here. */
export const Aside = ({ lesson, run, offer, missing, opened, launchers, ...rest }: AsideProps) => {
  if (lesson) return <Lesson key={lesson.session} {...rest} lesson={lesson} opened={opened ?? false} />;
  if (run) {
    const step = { ...rest, run, key: run.id };
    if (missing) return <MissingStep {...step} {...missing} />;
    return <RunAside {...step} />;
  }
  return (
    <>
      {offer && <Offer key={offer.id} {...rest} offer={offer} />}
      {launchers && <Launchers {...rest} launchers={launchers} />}
    </>
  );
};
