import { powerMonitor } from 'electron';
import type { Shell } from './shell.ts';

/** Tells the page when the computer goes to sleep or its screen is locked: a vault locks then. Must run after ready. */
export function setupPower(shell: Shell): void {
  powerMonitor.on('suspend', () => void shell.say('lock'));
  powerMonitor.on('lock-screen', () => void shell.say('lock'));
}
