import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../shared/fill.ts';
import { Icon } from '../Icon.tsx';
import type { RunProps } from '../run-props.ts';
import { trusted } from '../trusted.ts';
import { asideIcons } from './aside-icons.ts';
import { CornerCard } from './CornerCard.tsx';
import { useAttention } from './use-attention.ts';

/** How long the good news stays without attention, in milliseconds. */
const patience = 8000;

/** Says that the guide is done, and goes away by itself. */
export const Completed = ({ run, words, tools }: RunProps) => {
  const card = useRef<HTMLElement>(null);
  const close = (): void => {
    tools.say({ type: 'stage/run-closed', run: run.id, revision: run.revision });
    tools.leaveFocus();
  };
  const news = fill(words.completed, { title: run.title });
  useEffect(() => tools.announce(news), []);
  useAttention(card, true, patience, () =>
    tools.say({ type: 'stage/run-closed', run: run.id, revision: run.revision }),
  );
  return (
    <CornerCard
      card={card}
      label={words.handrail}
      document={tools.document}
      class="completed"
      onEscape={close}
    >
      <span class="medal">
        <Icon path={asideIcons.check} />
      </span>
      <p class="question grow">{news}</p>
      <button type="button" class="plain" onClick={trusted(close)}>
        {words.close}
      </button>
    </CornerCard>
  );
};
