import type { Plugin } from 'vite';

/**
 * Takes zod's compiler out of the bundle. Handrail never runs it (guides/schema/zod.ts sets `jitless`), but whoever
 * reviews the extension would find a constructor of functions from text in it. tests/rules/build-output.test.ts
 * notices when zod writes it in another way.
 */
export const noCodeFromText: Plugin = {
  name: 'handrail:no-code-from-text',
  transform(code, id) {
    if (!/[\\/]zod[\\/]v4[\\/]core[\\/](doc|util)\.js$/.test(id)) return undefined;
    const refusal = 'class { constructor() { throw new Error("Handrail makes no code from text"); } }';
    return { code: code.replaceAll('const F = Function;', `const F = ${refusal};`), map: null };
  },
};
