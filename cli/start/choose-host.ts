/** What is known before anything is started. */
export interface Surroundings {
  readonly platform: string;
  readonly isRoot: boolean;
  readonly hasDisplay: boolean;
  /** The person asked for the portable edition. */
  readonly wantsPortable: boolean;
  /** The person named a runtime (ELECTRON_OVERRIDE_DIST_PATH). It is tried whatever else is so. */
  readonly namesRuntime: boolean;
}

/** Why Electron is not even tried, as half a sentence; `null` if it is. */
export function whyNotElectron(where: Surroundings): string | null {
  if (where.wantsPortable) return 'As asked';
  if (where.namesRuntime || where.platform !== 'linux') return null;
  if (!where.hasDisplay) return 'Electron needs a display and there is none';
  if (where.isRoot) return 'Electron does not run as root with its sandbox on';
  return null;
}

/** The one line that says why the portable edition is served. */
export function portableLine(because: string): string {
  return `${because}: serving the portable edition on this machine instead.`;
}

/** Whether a graphical session can be reached from this process. */
export function hasDisplay(platform: string, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}
