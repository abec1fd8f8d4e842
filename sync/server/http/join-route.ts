import { html } from 'hono/html';
import { answerPage } from './answer-page.ts';
import type { Routes } from './routes.ts';

/** What somebody sees who opens a link to join in a browser, and not in Handrail. The code after the # never reaches the server. */
const content = html`<p>This link lets your browser into a workspace. It is used in Handrail itself:</p>
  <ol>
    <li>Copy the whole address of this page.</li>
    <li>Open Handrail’s options, and there “Workspace”.</li>
    <li>Choose “Join with a link” and paste the address.</li>
  </ol>
  <p>Whoever has the link can use it, so pass it on to nobody.</p>`;

/** Says what a link to join is for. */
export const joinRoute = (app: Routes): void => {
  app.get('/join', context => answerPage(context, { title: 'Join a workspace in Handrail', content }));
};
