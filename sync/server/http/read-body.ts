import type { Context } from 'hono';
import { describeError } from '../../../guides/exchange/describe-error.ts';
import type { z } from '../../../guides/schema/zod.ts';
import { Refusal } from './refusal.ts';

/**
 * The body of a request, checked.
 *
 * @param most bytes
 * @throws Refusal that names the field, where the body is not what the schema says
 */
export const readBody = async <Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
  most = 1_000_000,
): Promise<z.infer<Schema>> => {
  const bytes = await readBytes(context.req.raw, most);
  const json = parse(bytes);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path, message } = describeError(parsed.error, json);
  throw new Refusal('malformed', `${path || 'The request'} ${message}.`, path ? { field: path } : {});
};

const readBytes = async (request: Request, most: number): Promise<Uint8Array> => {
  const tooLarge = (): Refusal =>
    new Refusal('too-large', `The request is larger than ${most} bytes; send less at once.`);
  const announced = request.headers.get('content-length');
  if (Number(announced ?? 0) > most) throw tooLarge();
  // What was announced is what comes: HTTP sees to that, and reading it whole costs less.
  if (announced !== null) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('malformed', 'The request is not JSON in UTF-8; send it so.');
  }
};
