/** The code of an error of the system, such as ENOSPC; `null` of any other. */
export function errorCode(cause: unknown): string | null {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^E[A-Z]+\d*$/u.test(code) ? code : null;
}
