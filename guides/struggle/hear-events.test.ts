// @vitest-environment happy-dom
import { expect, it, onTestFinished, vi } from 'vitest';
import { fire } from '../../tests/fixtures/fire.ts';
import { hearEvents } from './hear-events.ts';

const begun = () => {
  document.body.replaceChildren();
  const [one, other] = [document.createElement('button'), document.createElement('button')];
  one.id = 'one';
  other.id = 'other';
  document.body.append(one, other);
  const begin = vi.fn();
  const hearing = hearEvents(window, {}, begin);
  onTestFinished(hearing.end);
  return { one, other, begin, hearing };
};
const click = (): Event => new MouseEvent('click', { bubbles: true, composed: true });

it('begins once, at the first thing that the person does', () => {
  const { one, begin } = begun();
  one.dispatchEvent(click());
  fire(one, new Event('scroll'));
  expect(begin).not.toHaveBeenCalled();
  fire(one, click());
  fire(one, click());
  expect(begin).toHaveBeenCalledTimes(1);
});

it('tells each event to whoever listens, with what that very event went through', () => {
  const { one, other, hearing } = begun();
  const targets: unknown[] = [];
  hearing.listen('click scroll', event => targets.push((hearing.pathOf(event)[0] as Element).id));
  fire(one, click());
  fire(other, click());
  fire(other, new Event('scroll'));
  expect(targets).toEqual(['one', 'other', 'other']);
});

it('takes nothing of one event for the next where a sensor fails', () => {
  const { one, other, hearing } = begun();
  const targets: unknown[] = [];
  const failed = vi.fn((event: Event) => event.preventDefault());
  window.addEventListener('error', failed);
  onTestFinished(() => window.removeEventListener('error', failed));
  let fails = true;
  hearing.listen('click', event => {
    targets.push((hearing.pathOf(event)[0] as Element).id);
    if (fails) throw new Error('The page is hostile.');
  });
  try {
    fire(one, click());
  } catch {
    // Where the environment hands it on.
  }
  fails = false;
  fire(other, click());
  expect(targets).toEqual(['one', 'other']);
});

it('hears nothing after its end', () => {
  const { one, hearing } = begun();
  const heard = vi.fn();
  hearing.listen('click', heard);
  hearing.end();
  fire(one, click());
  expect(heard).not.toHaveBeenCalled();
});
