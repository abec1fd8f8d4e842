import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { fill } from '../shared/fill.ts';
import { PauseControl } from '../shared/PauseControl.tsx';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';

/** Whether Handrail is quiet for a while. */
export const PauseSection = ({ status }: { status: Status }) => {
  const { words, formats, platform } = usePage();
  const until = status.pausedUntil ?? 0;
  return (
    <Section
      heading={words.options.pause}
      text={
        until > platform.now()
          ? fill(words.options.pausedUntil, { time: formats.time(until) })
          : words.options.pauseText
      }
    >
      <div class="row">
        <PauseControl status={status} />
      </div>
    </Section>
  );
};
