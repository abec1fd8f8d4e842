import { createContext } from 'preact';

/** A short message that goes away by itself. */
export interface Toast {
  text: string;
  tone?: 'plain' | 'problem';
  /** One thing that the person can do about it. A toast with an action stays longer. */
  action?: { label: string; run: () => void };
}

/** Shows a toast. */
export const ToastContext = createContext<(toast: Toast) => void>(() => {});
