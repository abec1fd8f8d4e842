import type { Failure } from '../../guides/contracts/result.ts';
import type { Fault } from './fault.ts';
import { tellFault } from './tell-fault.ts';

/** A fault as a page of Handrail is told of it. */
export const failureOf = (fault: Fault): Failure => {
  const reason = reasonOf(fault);
  const detail = fault.kind === 'nonsense' || fault.kind === 'device' ? fault.what : undefined;
  return {
    code: codeOf(fault),
    message: tellFault(fault),
    ...(reason ? { reason } : {}),
    ...(detail === undefined ? {} : { values: { detail } }),
  };
};

const codeOf = (fault: Fault): Failure['code'] => {
  if (fault.kind !== 'refused') return 'internal';
  if (fault.type === 'not-found' || fault.type === 'conflict') return fault.type;
  return fault.type === 'internal' || fault.type === 'too-many' ? 'internal' : 'not-allowed';
};

/** A refusal that only the server can explain has none: its own sentence is shown. */
const reasonOf = (fault: Fault): Failure['reason'] => {
  switch (fault.kind) {
    case 'unreachable':
      return 'server-silent';
    case 'nonsense':
      return 'server-not-handrail';
    case 'content':
      return `content-${fault.why}`;
    case 'device':
      return 'device-failed';
    case 'cancelled':
      return 'sync-cancelled';
    case 'overtaken':
      return 'sync-overtaken';
    case 'refused':
      if (fault.type === 'internal' || fault.type === 'too-many') return 'server-busy';
      if (fault.type === 'unauthorised') return 'server-forgot-device';
      return fault.type === 'revoked' ? 'server-revoked-device' : undefined;
  }
};
