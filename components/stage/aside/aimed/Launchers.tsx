import { useRef } from 'preact/hooks';
import type { Rectangle } from '../../../../guides/contracts/recorder.ts';
import type { LauncherView } from '../../../../guides/contracts/stage-view.ts';
import type { StageWords } from '../../../../guides/contracts/stage-words.ts';
import type { StageTools } from '../../stage-tools.ts';
import { Launcher } from './Launcher.tsx';

/** The buttons and badges in the page that start guides, each beside its element. */
export const Launchers = (props: {
  launchers: readonly LauncherView[];
  words: StageWords;
  tools: StageTools;
}) => {
  const { launchers, ...rest } = props;
  const taken = useRef(new Map<string, Rectangle>());
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the reset of hostile pages does not touch it, and every card says it
    <section class="launchers" role="region" aria-label={rest.words.handrail}>
      {launchers.map(launcher => {
        const key = `${launcher.guide}/${launcher.id}`;
        return <Launcher key={key} name={key} {...rest} launcher={launcher} taken={taken.current} />;
      })}
    </section>
  );
};
