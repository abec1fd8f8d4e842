import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { fetchOutside } from './fetch-outside.ts';

const get = (address: string): Promise<Response> => fetchOutside(address, { method: 'GET', headers: {} });

it('asks nobody at an address that no provider has, however it is written', async () => {
  for (const address of [
    'https://169.254.169.254/latest/meta-data',
    'https://[fe80::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://0.0.0.0/',
    'https://[::]/',
    'https://2852039166/',
    'https://0xa9fea9fe/',
    'https://[fd00:ec2::254]/',
    'https://100.100.100.200/',
    'https://[::ffff:127.0.0.1]/',
    'https://224.0.0.1/',
  ])
    await expect(get(address), address).rejects.toThrow('The address is one that no provider has.');
});

it('asks in the clear on this machine only, and follows nobody elsewhere', async () => {
  await expect(get('http://10.0.0.1/')).rejects.toThrow('The address is not safe.');
  await expect(get('file:///etc/passwd')).rejects.toThrow('The address is not safe.');
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url}`);
    if (request.url === '/large') return response.end('x'.repeat(2_000_000));
    response.writeHead(302, { Location: '/elsewhere' }).end('gone');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const answer = await get(`${origin}/here`);
  expect([answer.status, await answer.text()]).toEqual([302, 'gone']);
  await expect(get(`${origin}/large`)).rejects.toThrow('The address does not answer.');
  expect(asked).toEqual(['/here', '/large']);
});
