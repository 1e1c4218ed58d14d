import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { Icon } from './icons.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './toast.module.css';

export interface ToastMessage {
  readonly message: string;
  readonly tone?: 'plain' | 'problem';
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

interface ToastState {
  /** Shows a message until it is dismissed or replaced: nothing on screen runs against the clock. */
  readonly show: (toast: ToastMessage) => void;
  readonly dismiss: () => void;
  /** Says something to screen readers only, when they are next idle. */
  readonly announce: (message: string) => void;
}

const ToastContext = createContext<ToastState | null>(null);

/** Where messages appear, and the live regions that speak them. One of these, around the whole app. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('common');
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [spoken, setSpoken] = useState({ id: 0, message: '' });
  const dismiss = useCallback(() => setToast(null), []);
  // A new element each time: the same words twice are two messages.
  const announce = useCallback(
    (message: string) => setSpoken((before) => ({ id: before.id + 1, message })),
    [],
  );
  const state = useMemo(() => ({ show: setToast, dismiss, announce }), [dismiss, announce]);
  return (
    <ToastContext value={state}>
      {children}
      <div role="region" aria-label={t('notifications')} className={styles.region}>
        <div aria-live="polite" className={styles.live}>
          {toast !== null && (
            <div className={cx(styles.toast, toast.tone === 'problem' && styles.problem)}>
              <p className={styles.message}>{toast.message}</p>
              {toast.action !== undefined && (
                <Button
                  size="s"
                  tone="quiet"
                  onPress={() => {
                    toast.action?.onPress();
                    dismiss();
                  }}
                >
                  {toast.action.label}
                </Button>
              )}
              <IconButton label={t('dismiss')} onPress={dismiss}>
                <Icon name="close" size={14} />
              </IconButton>
            </div>
          )}
        </div>
      </div>
      <VisuallyHidden>
        <div aria-live="polite" aria-atomic="true">
          <span key={spoken.id}>{spoken.message}</span>
        </div>
      </VisuallyHidden>
    </ToastContext>
  );
}

/** `show({message, action?, tone?})`, `dismiss()`, `announce(words)`. */
export function useToast(): ToastState {
  const state = use(ToastContext);
  if (state === null) throw new Error('useToast outside ToastProvider');
  return state;
}

type SaveResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problem: { readonly kind: 'full' | 'unavailable' | 'missing' | 'failed' };
    };

/** Tells the person when something could not be kept: `report(await setNote(…))`. Gives back whether it was. */
export function useReportSave(): (result: SaveResult) => boolean {
  const t = useTranslations('common');
  const { show } = useToast();
  return useCallback(
    (result: SaveResult) => {
      if (!result.ok) show({ message: t(`storage.${result.problem.kind}`), tone: 'problem' });
      return result.ok;
    },
    [show, t],
  );
}

/** For event handlers: keeps something and tells the person if that failed. `save(setPreference(…))`. */
export function useSave(): (job: Promise<SaveResult>) => void {
  const report = useReportSave();
  return useCallback((job: Promise<SaveResult>) => void job.then(report), [report]);
}
