import type { Role } from '../protocol/role.ts';

/** What is known while the worker lives, and found out again after. */
export interface SyncMemory {
  token?: {
    text: string;
    /** Whose it is: another enrolment has another. */
    device: string;
    /** What its bearer may do. */
    role: Role;
    /** When it is to be renewed, in epoch milliseconds. */
    until: number;
  };
  /** How much later the server's clock is than this device's, in ms. */
  clockAhead: number;
  /** The server's version, empty where it did not say. */
  serverVersion: string;
}
