import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../shared/fill.ts';
import { Callout } from '../../Callout.tsx';
import { NextButton } from '../../NextButton.tsx';
import { progressOf } from '../../progress-of.ts';
import { shortcutOf } from '../../shortcut-of.ts';
import type { StepProps } from '../steps/step-props.ts';
import { Aimed } from './Aimed.tsx';
import { Beacon } from './Beacon.tsx';

/** A mark at a target. Its text opens when it is pressed, and the step is done when that was read. */
export const BeaconStep = (props: StepProps<'beacon'>) => {
  const { run, words, tools } = props;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isTold = useRef(false);
  useLayoutEffect(() => {
    // The person asked for it, and reads it or goes back to where they were. Not after the next frame: they may be back by then.
    if (isOpen) place.current?.querySelector<HTMLElement>('.callout')?.focus({ preventScroll: true });
  }, [isOpen]);
  const leaveFocus = (): void => {
    setOpen(false);
    tools.leaveFocus();
  };
  return (
    <Aimed
      {...props}
      draw={shown => {
        const onSeen = (): void => {
          shown.onSeen();
          if (isTold.current) return;
          isTold.current = true;
          tools.announce(
            `${fill(words.aimed.openHint, { progress: progressOf(run, words) })}. ${shortcutOf(words)}`,
          );
        };
        if (!isOpen) return <Beacon {...shown} onSeen={onSeen} onOpen={() => setOpen(true)} />;
        return (
          <div ref={place}>
            <Callout {...shown} tools={{ ...tools, leaveFocus }}>
              <NextButton {...props} />
            </Callout>
          </div>
        );
      }}
    />
  );
};
