// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTimeLeft } from './use-time-left.ts';

const start = 1_000_000;
const onUp = vi.fn();
let place: HTMLElement;

const Clock = ({ until }: { until: number }) => <p>{useTimeLeft(until, document, onUp)}</p>;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  onUp.mockClear();
  place = document.createElement('div');
});
afterEach(() => {
  render(null, place);
  vi.useRealTimers();
});

const draw = async (until: number): Promise<void> => {
  render(<Clock until={until} />, place);
  // Effects run after the frame in which they were drawn.
  await vi.advanceTimersByTimeAsync(200);
};

test('tells that the time is up when it is, not before, and again while nothing comes of it', async () => {
  await draw(start + 10_000);
  await vi.advanceTimersByTimeAsync(9_799);
  expect(onUp).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(onUp).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(onUp).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(onUp).toHaveBeenCalledTimes(2);
});

test('tells it at once where it was up before', async () => {
  await draw(start - 1);
  expect(onUp).toHaveBeenCalledTimes(1);
});

test.each(['visibilitychange', 'pageshow', 'focus'])(
  'goes by the clock where timers stood still: %s',
  async type => {
    await draw(start + 60_000);
    vi.setSystemTime(start + 3_600_000);
    expect(onUp).not.toHaveBeenCalled();
    (type === 'visibilitychange' ? document : window).dispatchEvent(new Event(type));
    expect(onUp).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(16);
    expect(Number(place.textContent)).toBeLessThanOrEqual(0);
  },
);

test('is silent once it is not drawn any more', async () => {
  await draw(start + 1000);
  render(null, place);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onUp).not.toHaveBeenCalled();
});
