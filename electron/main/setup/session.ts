import { app, type Session } from 'electron';
import { mayRequest } from '../policy/network.ts';
import { mayUse } from '../policy/permissions.ts';

/**
 * Requests to anywhere outside since the program started. `refused` is counted where a request is decided, `sent` where
 * it goes out: if the decision were wrong or gone, `sent` would tell.
 */
export interface RequestCounter {
  sent: number;
  refused: number;
}

/** Guards every session that will ever exist, our own and Electron's default one alike. Must run before ready. */
export function setupSessions(counter: RequestCounter, allowDevTools: boolean): void {
  app.on('session-created', (session) => {
    denyPermissions(session);
    refuseNetwork(session, counter, allowDevTools);
  });
}

/** Denies every permission, whether requested or checked, and every device. */
function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(mayUse(permission)));
  session.setPermissionCheckHandler((_contents, permission) => mayUse(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null));
  session.setBluetoothPairingHandler((_details, decide) => decide({ confirmed: false }));
}

/** Refuses and counts every request that is not to our own origin; refuses every download. */
function refuseNetwork(session: Session, counter: RequestCounter, allowDevTools: boolean): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const allowed = mayRequest(details.url, allowDevTools);
    if (!allowed) counter.refused += 1;
    decide({ cancel: !allowed });
  });
  session.webRequest.onSendHeaders((details) => {
    if (!mayRequest(details.url, allowDevTools)) counter.sent += 1;
  });
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}
