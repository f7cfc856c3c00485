import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Reads a secret from a file that only its owner can read. Where there is no such file yet, it is created with 48 random
 * hexadecimal digits.
 */
export function storedSecret(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.draft`;
    rmSync(draft, { force: true });
    writeFileSync(draft, randomBytes(24).toString('hex'), { mode: 0o600 });
    // Renamed into place, so that no other process reads a partly written secret.
    renameSync(draft, file);
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}
