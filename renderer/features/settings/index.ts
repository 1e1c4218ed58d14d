export { SettingsScreen } from './settings-screen.tsx';
export type { Surroundings } from './use-surroundings.ts';
