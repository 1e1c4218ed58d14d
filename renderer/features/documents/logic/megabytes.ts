/** Megabytes with one decimal. Rounded up, so that what is over a limit never looks equal to it. */
export function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10;
}
