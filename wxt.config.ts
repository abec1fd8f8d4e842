import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './scripts/manifest.ts';
import { noCodeFromText } from './scripts/no-code-from-text.ts';

/**
 * `HANDRAIL_BUILD=e2e` adds host permissions for loopback, because no test can press the browser's own
 * permission prompt. `HANDRAIL_HOSTS` does the same for a workspace that packages its own build, and `HANDRAIL_SERVER` narrows
 * what that build may speak with to the workspace's own server.
 */
const e2e = process.env.HANDRAIL_BUILD === 'e2e';

const leanContext = join(import.meta.dirname, 'entrypoints/stage.content/content-script-context.ts');

export default defineConfig({
  imports: false,
  outDir: e2e ? '.output/e2e' : '.output',
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': leanContext } },
    plugins: [preact(), noCodeFromText],
    // Terser makes less of it than the default, and every page with a guide pays for the stage. What it would put into the
    // function that calls it compresses worse, and is read when that function is.
    build: {
      target: ['chrome140', 'firefox140'],
      minify: 'terser' as const,
      terserOptions: {
        ecma: 2020,
        toplevel: true,
        compress: { passes: 3, inline: 0, keep_fargs: false, unsafe_arrows: true },
      },
    },
  }),
  zip: { excludeSources: ['demo-output/**', 'coverage/**'] },
  manifest: env =>
    manifest(env, {
      e2e,
      hosts: process.env.HANDRAIL_HOSTS?.split(',').filter(Boolean) ?? [],
      server: process.env.HANDRAIL_SERVER || undefined,
    }),
});
