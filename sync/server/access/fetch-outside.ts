import { type LookupAddress, lookup } from 'node:dns';
import { request as askInTheClear } from 'node:http';
import { request as askOverTls } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { isSafeAddress } from './is-safe-address.ts';

/** The most that an answer may have, in bytes: what a provider says of itself has some thousands. */
const mostBytes = 1_000_000;
/** How long an answer may take, in ms. */
const patience = 10_000;

/**
 * Addresses that no provider has (RFC 6890): those of the own link, where clouds tell a machine its secrets, and of no one machine.
 * Other networks of an organisation's own are not among them: its provider may well be there.
 */
const never = new BlockList();
never.addSubnet('0.0.0.0', 8, 'ipv4');
never.addSubnet('169.254.0.0', 16, 'ipv4');
never.addSubnet('224.0.0.0', 3, 'ipv4');
never.addAddress('100.100.100.200', 'ipv4');
never.addAddress('::', 'ipv6');
never.addSubnet('fe80::', 10, 'ipv6');
never.addSubnet('ff00::', 8, 'ipv6');
never.addAddress('fd00:ec2::254', 'ipv6');
/** This machine, which only who names it means. */
const here = new BlockList();
here.addSubnet('127.0.0.0', 8, 'ipv4');
here.addAddress('::1', 'ipv6');

const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

const check = (hostname: string, { address, family }: LookupAddress): void => {
  const kind = family === 6 ? 'ipv6' : 'ipv4';
  if (never.check(address, kind) || (here.check(address, kind) && !isHere.test(hostname)))
    throw new TypeError('The address is one that no provider has.');
};

/** Finds a name's addresses as ever, and fails where one of them is none that may be asked; so nobody can change it in between. */
const lookUp: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, { ...options, all: true }, (error, found) => {
    try {
      if (error) throw error;
      for (const each of found) check(hostname, each);
      const [first] = found;
      if (options.all) callback(null, found);
      else callback(null, first?.address ?? '', first?.family);
    } catch (problem) {
      callback(problem as NodeJS.ErrnoException, options.all ? [] : '');
    }
  });

/** What is asked of somebody outside. */
export interface OutsideRequest {
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string | undefined;
}

/**
 * Asks somebody whose address an admin has given, or who was named by them; follows no redirect.
 *
 * @throws TypeError where the address may not be asked, or does not answer
 */
export const fetchOutside = (address: string, { method, headers, body }: OutsideRequest): Promise<Response> =>
  new Promise((resolve, reject) => {
    if (!isSafeAddress(address)) throw new TypeError('The address is not safe.');
    const url = new URL(address);
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal)) check(url.hostname, { address: literal, family: isIP(literal) });
    const fail = (): void => reject(new TypeError('The address does not answer.'));
    const ask = url.protocol === 'https:' ? askOverTls : askInTheClear;
    const asked = ask(
      url,
      { method, headers, lookup: lookUp, signal: AbortSignal.timeout(patience) },
      answer => {
        const chunks: Buffer[] = [];
        let length = 0;
        answer.on('error', fail);
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > mostBytes) asked.destroy();
          else chunks.push(chunk);
        });
        answer.on('close', fail);
        answer.on('end', () => {
          const status = answer.statusCode ?? 500;
          const told = Object.entries(answer.headers).map(([name, value]): [string, string] => [
            name,
            `${value}`,
          ]);
          const isBare = [204, 205, 304].includes(status);
          resolve(new Response(isBare ? null : Buffer.concat(chunks), { status, headers: told }));
        });
      },
    );
    asked.on('error', fail);
    asked.end(body);
  });
