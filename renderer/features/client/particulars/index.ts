export { ClientParticulars, type ClientParticularsProps } from './client-particulars.tsx';
