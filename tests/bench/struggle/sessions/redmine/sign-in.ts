/** An administrator's way into Redmine without a browser: fills it before the sessions begin. */
export interface RedmineClerk {
  /** Sends JSON to the REST interface. */
  send(method: 'POST' | 'PUT', path: string, body: object): Promise<void>;
}

/**
 * Signs in, and switches the REST interface on, which is off in a new Redmine.
 *
 * @param url its address with a `/` at the end
 */
export const signIn = async (url: string): Promise<RedmineClerk> => {
  const jar = new Map<string, string>();
  const ask = async (path: string, form?: Record<string, string>): Promise<string> => {
    const response = await fetch(`${url}${path}`, {
      redirect: 'manual',
      headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    if (response.status >= 400) throw new Error(`Redmine answered ${path} with ${response.status}.`);
    return response.text();
  };
  const tokenOn = async (path: string): Promise<string> =>
    /name="csrf-token" content="([^"]+)"/.exec(await ask(path))?.[1]?.replaceAll('&quot;', '"') ?? '';
  await ask('login', {
    authenticity_token: await tokenOn('login'),
    username: 'admin',
    password: 'handrail',
  });
  await ask('settings/edit?tab=api', {
    authenticity_token: await tokenOn('settings?tab=api'),
    'settings[rest_api_enabled]': '1',
  });
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `Basic ${Buffer.from('admin:handrail').toString('base64')}`,
  };
  return {
    async send(method, path, body) {
      const response = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
      if (!response.ok)
        throw new Error(`Redmine refused ${method} ${path}: ${response.status} ${await response.text()}`);
    },
  };
};
