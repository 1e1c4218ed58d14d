/** The one door to the contract between the page and the shell. A leaf: it imports zod and nothing else. */
export * from './bridge.ts';
export * from './commands.ts';
export * from './files.ts';
export * from './menu.ts';
export * from './origin.ts';
export * from './secrets.ts';
export * from './verbs.ts';
