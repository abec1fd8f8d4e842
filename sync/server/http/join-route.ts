import type { Routes } from './routes.ts';

/**
 * What somebody sees who opens a link to join in a browser, and not in Handrail. The code after the # never reaches the server,
 * and the page runs no script.
 */
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Join a workspace in Handrail</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
  main { max-width: 32rem; margin: 4rem auto; padding: 0 1.25rem; }
  h1 { font-size: 1.375rem; line-height: 1.3; }
  li { margin: 0.5rem 0; }
</style>
<main>
  <h1>Join a workspace in Handrail</h1>
  <p>This link lets your browser into a workspace. It is used in Handrail itself:</p>
  <ol>
    <li>Copy the whole address of this page.</li>
    <li>Open Handrail’s options, and there “Workspace”.</li>
    <li>Choose “Join with a link” and paste the address.</li>
  </ol>
  <p>Whoever has the link can use it, so pass it on to nobody.</p>
</main>
</html>`;

/** Says what a link to join is for. */
export const joinRoute = (app: Routes): void => {
  app.get('/join', context =>
    context.body(page, 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    }),
  );
};
