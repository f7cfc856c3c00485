import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Reads a secret from a file that only its owner can read. A missing file is created with 48 random
 * hexadecimal digits. Processes that create it at the same time read the same secret.
 */
export function storedSecret(file: string): string {
  if (!existsSync(file)) createSecret(file);
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}

function createSecret(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  rmSync(draft, { force: true });
  writeFileSync(draft, randomBytes(24).toString('hex'), { mode: 0o600 });
  try {
    // A link is atomic: no process reads a partly written secret, and the first of several wins.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
