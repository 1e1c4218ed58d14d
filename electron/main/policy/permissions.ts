/** The permissions the program needs, each with its reason. There is none: it reads files through dialogs alone. */
export const ALLOWED_PERMISSIONS: Readonly<Record<string, string>> = {};

/** Whether a permission request or check is granted. Deny by default. */
export function mayUse(permission: string): boolean {
  return Object.hasOwn(ALLOWED_PERMISSIONS, permission);
}
