import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OPTIONS, PYTHON, run } from './spreadsheet-programs';

const REQUIREMENTS = join(__dirname, 'requirements.txt');
const DATA = join(__dirname, '../../.data');

let installed: Promise<string> | undefined;

/**
 * Installs a Python with the packages of requirements.txt, and those of Debian's Python, once into
 * .data, as the jars of Neo4j are.
 */
export function pythonWithPackages(): Promise<string> {
  installed ??= install();
  return installed;
}

async function install(): Promise<string> {
  const version = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const folder = join(DATA, `python-${version}`);
  if (existsSync(folder)) return join(folder, 'bin', 'python');
  // Renamed once complete: another worker may install it too, or this one may be killed.
  const temporary = mkdtempSync(join(DATA, '.python-'));
  try {
    await run(PYTHON.path, ['-m', 'venv', '--system-site-packages', temporary], OPTIONS);
    await run(join(temporary, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '-r', REQUIREMENTS], OPTIONS);
    renameSync(temporary, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return join(folder, 'bin', 'python');
}
