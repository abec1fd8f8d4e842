import { flows } from './flows.ts';

/**
 * Puts the flows back to what every session begins with.
 *
 * @param url Node-RED's address with a `/` at the end
 */
export const fillNodeRed = async (url: string): Promise<void> => {
  const headers = { 'Content-Type': 'application/json', 'Node-RED-Deployment-Type': 'full' };
  const response = await fetch(`${url}flows`, { method: 'POST', headers, body: JSON.stringify(flows) });
  if (!response.ok) throw new Error(`Node-RED refused its flows: ${response.status}`);
};
