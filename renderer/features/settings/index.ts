export { AboutDetails } from './about-section.tsx';
export { CopyAbout } from './copy-about.tsx';
export { SettingsScreen } from './settings-screen.tsx';
export type { Surroundings } from './use-surroundings.ts';
