/** What can go wrong. Each of them has to have gone wrong in some seed. */
export const faultNames = [
  'answer cut off',
  'answer lost',
  'clock jumped',
  'content damaged',
  'content forged',
  'content from another time',
  'content of a later version',
  'content withheld',
  'cut off',
  'disk full',
  'key changed',
  'no room',
  'request doubled',
  'request lost',
  'requests side by side',
  'server down',
  'server killed after commit',
  'server killed before commit',
  'server killed sometime',
  'server newer',
  'server older and newer at once',
  'server slow',
  'slow',
  'worker ended',
  'worker frozen',
  'worker killed in a transaction',
  'worker killed while it waited',
  'worker newer',
] as const;

/** The name of one. */
export type FaultName = (typeof faultNames)[number];

/** What went wrong in one seed, and how often. */
export class Faults {
  /** While false, all goes well. */
  on = true;
  readonly counts = new Map<FaultName, number>();

  /** Counts one. */
  note(name: FaultName): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}
