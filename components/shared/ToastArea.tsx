import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Toast } from './toast-context.ts';
import { ToastContext } from './toast-context.ts';
import { usePage } from './use-page.ts';

/** How long a toast stays, in milliseconds; one with an action gives time to reach it. */
const stays = { plain: 6000, action: 15_000 };

/** Holds the page and shows toasts over it, one at a time, in a live region. */
export const ToastArea = ({ children }: { children: ComponentChildren }) => {
  const { words } = usePage();
  const [toast, setToast] = useState<Toast | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const close = useCallback(() => setToast(null), []);
  const show = useCallback(
    (next: Toast) => {
      clearTimeout(timer.current);
      setToast(next);
      timer.current = setTimeout(close, next.action ? stays.action : stays.plain);
    },
    [close],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <ToastContext.Provider value={show}>
      {children}
      <div class="toasts" role="status" aria-live="polite">
        {toast && (
          <div class={`toast toast--${toast.tone ?? 'plain'}`}>
            <span>{toast.text}</span>
            {toast.action && (
              <button
                type="button"
                class="button button--quiet"
                onClick={() => {
                  close();
                  toast.action?.run();
                }}
              >
                {toast.action.label}
              </button>
            )}
            <button type="button" class="button button--quiet" onClick={close}>
              {words.shared.close}
            </button>
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
};
