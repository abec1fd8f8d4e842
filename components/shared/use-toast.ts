import { useContext } from 'preact/hooks';
import type { Toast } from './toast-context.ts';
import { ToastContext } from './toast-context.ts';

/** A function that shows a toast. */
export const useToast = (): ((toast: Toast) => void) => useContext(ToastContext);
