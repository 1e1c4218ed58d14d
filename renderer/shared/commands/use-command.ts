import { createContext, use, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { Command, MenuCommand } from '../../host/index.ts';
import { createCommandBoard, type CommandBoard, type OfferedBy } from './create-command-board.ts';

/** The page has one board. */
const CommandContext = createContext(createCommandBoard());

export function useCommandBoard(): CommandBoard {
  return use(CommandContext);
}

/**
 * Offers to do one of the shell's commands as long as the part is on screen; `null`: not now. What no part offers is
 * disabled in the menu. In a browser nobody asks.
 */
export function useCommand(command: Command, run: (() => void) | null, by: OfferedBy = 'screen'): void {
  const board = useCommandBoard();
  const offered = run !== null;
  const perform = useEffectEvent(() => run?.());
  useEffect(
    () => (offered ? board.offer(command, () => perform(), by) : undefined),
    [board, command, offered, by],
  );
}

/** Says that something is open over the page. */
export function useHold(open: boolean): void {
  const board = useCommandBoard();
  useEffect(() => (open ? board.hold() : undefined), [board, open]);
}

/** What the menu may offer now. */
export function usePossible(): readonly MenuCommand[] {
  const board = useCommandBoard();
  return useSyncExternalStore(board.subscribe, board.possible);
}
