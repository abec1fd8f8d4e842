import type { Signal } from '../../guides/schema/signal.ts';
import { sampleRun } from '../fixtures/server/sample-signals.ts';
import type { TestDevice } from '../fixtures/server/test-device.ts';

/** A device that sends runs without end, and remembers what was acknowledged. */
export class Sender {
  readonly sent = new Map<string, Signal>();
  readonly acknowledged = new Set<string>();
  readonly device: TestDevice;

  constructor(device: TestDevice) {
    this.device = device;
  }

  /** How many runs it has told of. */
  get runs(): number {
    return this.sent.size / 3;
  }

  /** Sends what is not acknowledged yet, and a new run; gives up at the first sign that nobody is there. */
  async sendUntilCutOff(isOver: () => boolean): Promise<void> {
    try {
      while (!isOver()) {
        // A device may send so much a minute; what is more would only pile up.
        if (this.sent.size - this.acknowledged.size < 300)
          for (const signal of sampleRun(this.device.person, Date.now())) this.sent.set(signal.id, signal);
        await this.sendOutbox();
      }
    } catch {
      // The connection was cut off: what came of the batch nobody knows.
    }
  }

  /** Sends without a pause, and tries again whatever comes between. */
  async sendAllTheTime(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      await this.sendUntilCutOff(isOver);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  /** Sends a batch of what is not acknowledged. */
  async sendOutbox(): Promise<void> {
    const outbox = [...this.sent.values()].filter(({ id }) => !this.acknowledged.has(id)).slice(0, 500);
    if (outbox.length === 0) return;
    const answer = await this.device.send(outbox);
    if (answer.status === 401) await this.device.refresh();
    if (answer.status !== 200) return void (await new Promise(resolve => setTimeout(resolve, 100)));
    for (const id of (await answer.json()).acknowledged) this.acknowledged.add(id);
  }
}
