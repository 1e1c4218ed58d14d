export { ClientScreen } from './client-screen.tsx';
