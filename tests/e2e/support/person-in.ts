/** The name under which a browser with Handrail sends signals. */
export const personIn = async (browser: { rows(store: string): Promise<unknown[]> }): Promise<string> => {
  const settings = (await browser.rows('settings')) as { key: string; value: unknown }[];
  return String(settings.find(({ key }) => key === 'person')?.value);
};
