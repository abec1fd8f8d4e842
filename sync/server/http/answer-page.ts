import type { Context } from 'hono';
import { html } from 'hono/html';

/** A page for a person who has come to the server in a browser. */
export interface Page {
  title: string;
  /** What stands under the title: what `html` of `hono/html` makes. */
  content: ReturnType<typeof html>;
}

/** Answers with a calm page without script, which nothing may be loaded into and which stands in no frame. */
export const answerPage = async (
  context: Context,
  { title, content }: Page,
  status = 200,
): Promise<Response> => {
  const page = await html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
  main { max-width: 32rem; margin: 4rem auto; padding: 0 1.25rem; }
  h1 { font-size: 1.375rem; line-height: 1.3; }
  li { margin: 0.5rem 0; }
</style>
<main>
  <h1>${title}</h1>
  ${content}
</main>
</html>`;
  return context.body(`${page}`, status as 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
  });
};
