import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  forgetKeys,
  letGo,
  lockVault,
  openChannel,
  purgeExpired,
  type StorageDoor,
  type VaultChannel,
  type VaultWord,
} from '../../storage/index.ts';
import { reloadPage } from '../../shared/routing/index.ts';
import { isLockKey } from './logic/lock-key.ts';
import { useIdle } from './use-idle.ts';
import type { VaultScreen, VaultState } from './vault-context.ts';

const LEAVING: VaultScreen = { kind: 'leaving' };

function firstScreen(door: StorageDoor): VaultScreen {
  return { kind: door.state };
}

export interface VaultOptions {
  /** How the storage was found. */
  readonly door: StorageDoor;
  /** Minutes without a key or a touch until it locks itself. */
  readonly lockAfter: number;
  /** Loads the page anew: nothing of a case then stays in memory. */
  readonly reload?: () => void;
}

/**
 * Watches over the vault in this window: locks it when asked to, when nobody is there, and when another window is
 * locked. To lock is to take everything off the screen, let what is being written be written, forget the keys and load
 * the page anew.
 */
export function useVaultState({ door, lockAfter, reload = reloadPage }: VaultOptions): VaultState {
  const [screen, setScreen] = useState<VaultScreen>(() => firstScreen(door));
  const on = door.state !== 'open' || door.vault;
  const watching = on && screen.kind === 'open';
  const channel = useRef<VaultChannel>(null);

  const gone = useRef(false);

  const leave = useCallback(
    async (before: () => void | Promise<void>) => {
      if (gone.current) return;
      gone.current = true;
      // Forms write what they hold as they go; nothing of a case is left in the page from here on.
      flushSync(() => setScreen(LEAVING));
      await before();
      reload();
    },
    [reload],
  );
  const lock = useCallback(() => {
    if (!watching) return;
    channel.current?.say('lock');
    void leave(lockVault);
  }, [watching, leave]);
  const touch = useIdle({
    watching,
    limit: lockAfter * 60_000,
    onIdle: lock,
    onActive: () => channel.current?.say('active'),
  });
  const hear = useEffectEvent((word: VaultWord) => {
    switch (word) {
      case 'lock':
        if (watching) void leave(lockVault);
        return;
      case 'moved':
        void leave(letGo);
        return;
      case 'wiped':
        void leave(forgetKeys);
        return;
      case 'active':
        touch();
    }
  });
  useEffect(() => {
    const opened = openChannel((word) => hear(word));
    channel.current = opened;
    return opened.close;
  }, []);

  useEffect(() => {
    if (!watching) return undefined;
    const press = (event: KeyboardEvent) => {
      if (!isLockKey(event)) return;
      event.preventDefault();
      lock();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [watching, lock]);

  const unlocked = useCallback(() => {
    setScreen({ kind: 'open' });
    void purgeExpired(Date.now());
  }, []);
  const wiped = useCallback<VaultState['wiped']>((report, recentCleared) => {
    gone.current = true;
    setScreen({ kind: 'wiped', report, recentCleared });
  }, []);
  return useMemo(() => ({ on, screen, lock, unlocked, wiped }), [on, screen, lock, unlocked, wiped]);
}
