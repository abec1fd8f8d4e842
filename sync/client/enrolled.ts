import type { Role } from '../protocol/role.ts';

/** The workspace that this device belongs to. */
export interface Enrolled {
  /** Of the server, such as `https://handrail.example`. */
  origin: string;
  workspace: string;
  workspaceName: string;
  role: Role;
}
