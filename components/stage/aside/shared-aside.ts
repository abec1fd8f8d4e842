import type { mountAside } from './mount-aside.ts';

const name: unique symbol = Symbol.for('handrail.aside');
const world = globalThis as { [name]?: typeof mountAside };

/**
 * Where the script with the asides leaves what it can do, and the stage finds it. Scripts of one extension share a
 * world of their own in a document, which the page cannot reach; an updated extension begins with a new one.
 */
export const sharedAside = {
  /** What draws asides, once the script is there. */
  get mount(): typeof mountAside | undefined {
    return world[name];
  },
  set mount(mount: typeof mountAside) {
    world[name] = mount;
  },
};
