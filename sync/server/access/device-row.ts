import type { Role } from '../../protocol/role.ts';

/** A device as the database holds it. */
export interface DeviceRow {
  id: string;
  workspace: number;
  /** A JSON Web Key. */
  public_key: string;
  role: Role;
  /** Who has signed in on it, and until when that counts, in epoch milliseconds. */
  member: string | null;
  member_until: number | null;
  enrolled_at: number;
  seen_at: number;
  revoked_at: number | null;
}
