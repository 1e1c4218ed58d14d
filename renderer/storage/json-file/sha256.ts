/** SHA-256 of a text as UTF-8, in lower-case hexadecimal. Needs a secure context, which file:// pages are. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
