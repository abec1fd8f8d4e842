/**
 * The names of the flows that were deployed, in the order of their tabs.
 *
 * @param url Node-RED's address with a `/` at the end
 */
export async function deployedFlows(url: string): Promise<string[]> {
  const nodes: { type: string; label?: string }[] = await (await fetch(`${url}flows`)).json();
  return nodes.filter(node => node.type === 'tab').map(node => node.label ?? '');
}
