import type { DevicePublicKey } from '../protocol/enrolment.ts';

/** Who this device is to a server. */
export interface DeviceIdentity {
  /** A name that it made up for itself. */
  device: string;
  publicKey: DevicePublicKey;
  /** P-256. It cannot be read out of the browser: it can only be used to sign. */
  privateKey: CryptoKey;
}
