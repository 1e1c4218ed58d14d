/** The one door to the commands of the shell's menu. */
export { createCommandBoard, type CommandBoard, type OfferedBy } from './create-command-board.ts';
export { useCommand, useCommandBoard, useHold, usePossible } from './use-command.ts';
