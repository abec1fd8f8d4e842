/**
 * Takes all flows away, as on Node-RED's first start. Editors that are open show a message about it: reload them.
 *
 * @param url Node-RED's address with a `/` at the end
 */
export async function emptyNodeRed(url: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'Node-RED-Deployment-Type': 'full' };
  const response = await fetch(`${url}flows`, { method: 'POST', headers, body: '[]' });
  if (!response.ok) throw new Error(`Node-RED refused to be emptied: ${response.status}`);
}
