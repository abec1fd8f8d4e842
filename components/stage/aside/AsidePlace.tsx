import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AsideProps, MountedAside } from './mount-aside.ts';
import { sharedAside } from './shared-aside.ts';

/** Stands in the stage for an aside, which a script of its own draws. Without that script it asks for it, and is empty. */
export const AsidePlace = (props: AsideProps) => {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedAside | undefined>(undefined);
  useLayoutEffect(() => {
    const { mount } = sharedAside;
    if (!mount) return props.tools.bringAside();
    if (place.current) mounted.current ??= mount(place.current);
    mounted.current?.update(props);
  });
  useLayoutEffect(() => () => mounted.current?.unmount(), []);
  return <div ref={place} />;
};
