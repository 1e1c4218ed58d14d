import { pathToFileURL } from 'node:url';
import { PORTABLE_FILE } from '../../../cli/build/outputs.ts';
import { servePortable, type PortableServer } from '../../../cli/start/serve-portable.ts';

/** The portable edition as it opens from a USB stick. */
export const PORTABLE_ADDRESS = pathToFileURL(PORTABLE_FILE).href;

/** The portable edition on the loopback address, on any free port. */
export function startServer(): Promise<PortableServer> {
  return servePortable(PORTABLE_FILE, [0]);
}
