/** A size for people to read: `12 kB`, `8.4 MB`. Rounded up, so that what is over a limit never looks equal to it. */
export function sizeWords(bytes: number): string {
  const kilo = Math.ceil(bytes / 1024);
  return kilo < 1024 ? `${kilo} kB` : `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}
