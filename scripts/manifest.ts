import type { ConfigEnv, UserManifest } from 'wxt';

/** What sets one build apart from another. */
export interface ManifestOptions {
  /** Whether loopback hosts are granted in advance, because no test can press the browser's own permission prompt. */
  e2e: boolean;
  /** Match patterns granted in advance, for an organisation that packages its own build. */
  hosts: string[];
  /** The one server that this build may speak with, such as `https://handrail.example.com`. Default: any that is joined. */
  server?: string | undefined;
}

/** Not `localhost`: under that name the same machine is a site that nobody has granted. */
const loopback = ['http://127.0.0.1/*'];

/** Where a workspace's server can be: behind TLS anywhere, or on this very machine, where somebody tries one. */
const anyServer = 'https: http://localhost:* http://127.0.0.1:*';

/**
 * What extension pages and the worker may load and ask: themselves, and the server of a workspace that was joined. Which one
 * that is nobody knows when Handrail is built, but for an organisation that packages its own build; what asks it is
 * one file, and a rule of the project holds that it stays the only one. Development adds WXT's own server, which sends styles
 * inline.
 */
const contentSecurityPolicy = (serving: boolean, server: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data: blob:",
    serving
      ? "connect-src 'self' https: http://localhost:* http://127.0.0.1:* ws://localhost:*"
      : `connect-src 'self' ${server}`,
    ...(serving ? ["style-src 'self' 'unsafe-inline'"] : []),
  ].join('; ');

/**
 * The manifest of one browser's build. WXT adds the version and what it finds in `entrypoints/`. The minimum versions are
 * the oldest that have all that is used: Firefox 140 knows `data_collection_permissions`, Chromium 140 came out with it.
 */
export function manifest(env: ConfigEnv, options: ManifestOptions): UserManifest {
  const hosts = [...options.hosts, ...(options.e2e ? loopback : [])];
  const shared: UserManifest = {
    name: 'Handrail',
    // What the browser shows of Handrail outside its pages is in `public/_locales`, in the browser's own language.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'tabs', 'alarms', 'webRequest'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(hosts.length > 0 && { host_permissions: hosts }),
    action: { default_title: '__MSG_open__' },
    content_security_policy: {
      extension_pages: contentSecurityPolicy(env.command === 'serve', options.server ?? anyServer),
    },
    incognito: 'not_allowed',
  };
  if (env.browser === 'firefox') {
    return {
      ...shared,
      action: { ...shared.action, default_area: 'navbar' },
      browser_specific_settings: {
        gecko: {
          id: 'handrail@handrail.example',
          strict_min_version: '140.0',
          // Nothing is sent before the person joins a workspace and agrees to it.
          data_collection_permissions: {
            required: ['none'],
            optional: ['browsingActivity', 'websiteActivity', 'technicalAndInteraction'],
          },
        },
      },
    };
  }
  return {
    ...shared,
    permissions: [...(shared.permissions ?? []), 'sidePanel'],
    minimum_chrome_version: '140',
    storage: { managed_schema: 'managed-schema.json' },
  };
}
