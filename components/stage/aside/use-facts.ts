import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactAsk } from '../../../guides/contracts/step-view.ts';
import type { Facts } from '../../../guides/play/fact.ts';
import { type AskedSight, factOf } from '../../../guides/play/fact-of.ts';
import { isFramed } from '../../../guides/play/is-framed.ts';
import type { StageTools } from '../stage-tools.ts';

/** How long a page gets to show what is asked for before it is said not to be there, in milliseconds: as long as a target. */
const patience = 2500;

const none: readonly FactAsk[] = [];

/** One object for all times: who waits for facts to change would take each new one for a change. */
const nothing: Facts = {};

/** What the page says so far of what a step asks for. */
export interface KnownFacts {
  facts: Facts;
  /** Everything that was asked for is among them. */
  complete: boolean;
}

/**
 * Looks for what a step asks of the page, and goes on looking: what is found is told at once, what is not after a
 * while, because pages load late. Of a field, what it holds is read again whenever the person changes anything.
 *
 * @param key another key asks anew
 */
export const useFacts = (
  asks: readonly FactAsk[] | undefined,
  key: string,
  tools: StageTools,
): KnownFacts => {
  const [known, setKnown] = useState<{ key: string; facts: Facts }>({ key, facts: nothing });
  const wanted = asks ?? none;
  const latest = useRef(known.facts);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const sights = new Map<string, AskedSight>();
    let patient = true;
    latest.current = {};
    const settle = (): void => {
      const facts = Object.fromEntries(
        wanted.flatMap(ask => {
          // Nobody can tell from here what is in a frame of another site.
          if (isFramed(ask.target)) return [[ask.key, 'unknown' as const]];
          const sight = sights.get(ask.key);
          const isKnown = sight && (sight.state === 'found' || !patient);
          return isKnown ? [[ask.key, factOf(ask.about, sight)]] : [];
        }),
      );
      if (JSON.stringify(facts) === JSON.stringify(latest.current)) return;
      latest.current = facts;
      setKnown({ key, facts });
    };
    for (const { key: name, target } of wanted) {
      tools.watch(
        target,
        sight => {
          sights.set(name, sight);
          settle();
        },
        signal,
      );
    }
    const timer = setTimeout(() => {
      patient = false;
      settle();
    }, patience);
    if (wanted.some(({ about }) => about === 'field')) {
      // A form that is emptied by a script tells nobody; the next thing that the person does shows it.
      for (const type of ['input', 'change', 'focusout', 'click']) {
        window.addEventListener(type, () => setTimeout(settle), { capture: true, passive: true, signal });
      }
    }
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [key]);
  const facts = known.key === key ? known.facts : nothing;
  return { facts, complete: wanted.every(ask => ask.key in facts) };
};
