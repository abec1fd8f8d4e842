/** What a peer is asked to show. */
export interface PeerStep {
  target: Element;
  /** How the target is found in the page, unless it is in a frame: selectors do not reach there. */
  selector?: string;
  text: string;
  /** Distance of the spotlight from the target, in CSS pixels. */
  padding: number;
}

/** Has a peer show a step. */
export type ShowPeer = (step: PeerStep) => void;
