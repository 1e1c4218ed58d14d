import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads a small file of the program's own; empty if it is not there. */
export function readSmall(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Writes it whole. What these files hold is a convenience: to lose one costs little, so a failure is not reported. */
export function writeSmall(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.tmp`, text);
    renameSync(`${path}.tmp`, path);
  } catch {
    return;
  }
}

/** Removes it, and says whether it is gone: what a person wanted forgotten must not only seem so. */
export function removeSmall(path: string): boolean {
  try {
    rmSync(path, { force: true });
    rmSync(`${path}.tmp`, { force: true });
    return true;
  } catch {
    return false;
  }
}
