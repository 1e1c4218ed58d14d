import { app } from 'electron';
import { mayNavigate } from '../policy/navigation.ts';

/**
 * Refuses, for every web contents that will ever exist: navigation, redirects, new windows, embedded guests, and
 * connections past the session.
 */
export function setupNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (event) => {
      if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
    });
    contents.on('will-navigate', (event) => {
      if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // A connection by WebRTC is no request: neither the content policy nor the session hears of it.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
