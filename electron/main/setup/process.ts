import { app } from 'electron';

/**
 * Switches of the whole program: every renderer sandboxed, no name ever resolved, nothing sent in the background, no
 * address found for connections that are no requests (setup/navigation.ts says so to each page as well).
 */
export function setupProcess(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}
