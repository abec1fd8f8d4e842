import type { CDPSession, Page } from 'playwright-core';
import { humanClick } from './human-mouse.ts';

/** Something on the stage, as a screen reader would say it, and where it is. */
interface StagePart {
  role: string;
  name: string;
  node: number;
}

/** Eyes and hands on Handrail's stage. Its shadow root is closed to the page, and open to the accessibility tree. */
export interface StageInChromium {
  /** Waits until the stage has a part of this role whose name matches, and gives its name. */
  see(role: string, name: string | RegExp): Promise<string>;
  /** Whether it is there now. */
  has(role: string, name: string | RegExp): Promise<boolean>;
  /** Waits for it and presses it with the mouse, as a person does. */
  press(role: string, name: string | RegExp): Promise<void>;
  /** Everything that is written on the page and the stage, one piece a line. */
  text(): Promise<string>;
}

const patience = 45_000;

/** The stage in one tab. */
export const stageInChromium = async (page: Page): Promise<StageInChromium> => {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');

  const find = async (role: string, name: string | RegExp): Promise<StagePart | undefined> =>
    (await readParts(session)).find(part => part.role === role && matches(part.name, name));

  const wait = async (role: string, name: string | RegExp): Promise<StagePart> => {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      const part = await find(role, name).catch(() => undefined);
      if (part) return part;
      await page.waitForTimeout(60);
    }
    const there = (await readParts(session)).map(part => `${part.role} “${part.name}”`).join(', ');
    throw new Error(
      `No ${role} named ${name} within ${patience / 1000} s. There is: ${there.slice(0, 3000)}`,
    );
  };

  return {
    see: async (role, name) => (await wait(role, name)).name,
    has: async (role, name) => (await find(role, name)) !== undefined,
    async press(role, name) {
      let before: { x: number; y: number } | undefined;
      // A card that glides into its place is pressed where it comes to rest: a busy page may not have drawn the first
      // frame of its way when the clock says that it rests.
      for (;;) {
        const part = await wait(role, name);
        const point = await centre(session, part.node).catch(() => undefined);
        if (point && before && Math.hypot(point.x - before.x, point.y - before.y) < 1) {
          return humanClick(page.mouse, point);
        }
        before = point;
        await page.evaluate(
          () => new Promise<void>(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
        );
        await page.waitForTimeout(80);
      }
    },
    text: async () => (await readParts(session)).map(part => part.name).join('\n'),
  };
};

const matches = (given: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? given === wanted : wanted.test(given);

const readParts = async (session: CDPSession): Promise<StagePart[]> => {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, name, backendDOMNodeId: node }) =>
    ignored || node === undefined
      ? []
      : [{ role: String(role?.value), name: String(name?.value ?? ''), node }],
  );
};

const centre = async (session: CDPSession, node: number): Promise<{ x: number; y: number }> => {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};
