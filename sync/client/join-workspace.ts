import type { Failure, Result } from '../../guides/contracts/result.ts';
import { enrolmentSchema } from '../protocol/enrolment.ts';
import { callServer } from './call-server.ts';
import type { Enrolled } from './enrolled.ts';
import { failureOf } from './failure-of.ts';
import type { Fault } from './fault.ts';
import { makeIdentity } from './make-identity.ts';
import type { Outcome } from './outcome.ts';
import { parseJoinLink } from './parse-join-link.ts';
import type { SyncPlatform } from './platform.ts';
import { readAnswer } from './read-answer.ts';

const belongs = ({ workspaceName: name }: Enrolled): Result<Enrolled> => ({
  ok: false,
  error: {
    code: 'conflict',
    reason: 'workspace-other',
    values: { name },
    message: `This browser belongs to the workspace "${name}"; leave that one first.`,
  },
});

/** Of an enrolment the server says "forbidden" where the code does not count. */
const refusedBy = (fault: Fault): Failure => {
  const failure = failureOf(fault);
  const isCode = fault.kind === 'refused' && fault.type === 'forbidden';
  return isCode ? { ...failure, reason: 'link-refused' } : failure;
};

/**
 * Joins the workspace that a link leads to. The device's name and key are kept before anything is asked, so that joining
 * again after a kill, or by the same link, changes nothing.
 *
 * @param link such as `https://server.example/join#CODE`
 */
export const joinWorkspace = async (platform: SyncPlatform, link: string): Promise<Result<Enrolled>> => {
  const parsed = parseJoinLink(link);
  if (!parsed.ok) return parsed;
  const { origin, code } = parsed.value;
  const before = await platform.store.enrolled();
  if (before && before.origin !== origin) return belongs(before);
  const { device, publicKey } = await platform.store.identity(makeIdentity);
  const called = await callServer(platform, {
    origin,
    path: '/v1/enrolments',
    body: JSON.stringify({ code, device, publicKey }),
    answers: 'application/json',
  });
  const answer: Outcome<ReturnType<typeof enrolmentSchema.parse>> = called.ok
    ? await readAnswer(called.value, enrolmentSchema, 'an enrolment')
    : called;
  if (!answer.ok) return { ok: false, error: refusedBy(answer.fault) };
  const { workspace, workspaceName, role, key } = answer.value;
  if (before && before.workspace !== workspace) return belongs(before);
  const enrolled: Enrolled = { origin, workspace, workspaceName, role };
  await platform.store.enrol(enrolled, key.publicKey);
  return { ok: true, value: enrolled };
};
