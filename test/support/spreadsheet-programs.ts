import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A program that reads tables back, and is not installed everywhere. */
interface Program {
  name: string;
  path: string;
  /** The arguments to check that it and all its requirements are installed. */
  check: string[];
  howToGet: string;
}

export const LIBRE_OFFICE: Program = {
  name: 'LibreOffice',
  path: process.env.SOFFICE ?? '/usr/bin/soffice',
  check: ['--version'],
  howToGet: 'run "apt-get install libreoffice-calc-nogui", or set SOFFICE to the path of one',
};
export const PYTHON: Program = {
  name: 'Python with pandas, openpyxl and venv',
  path: process.env.PYTHON ?? '/usr/bin/python3',
  check: ['-c', 'import pandas, openpyxl, ensurepip'],
  howToGet: 'run "apt-get install python3-pandas python3-openpyxl python3-venv", or set PYTHON to the path of one',
};

/**
 * Describes tests that need a program. They are skipped without it, and the last lines of a run
 * show that: see not-run.cjs.
 */
export function describeWith({ name, path, check, howToGet }: Program, tests: () => void): void {
  const isThere = spawnSync(path, check).status === 0;
  if (isThere) describe(`with ${name}`, tests);
  else describe.skip(`not run: no ${name} at ${path}; ${howToGet}`, tests);
}

export const run = promisify(execFile);
export const OPTIONS = { timeout: 110_000, maxBuffer: 2 ** 28 };

type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Converts a file by LibreOffice to one of its formats, such as "csv" or "fods". `filter` is the
 * import filter.
 */
export async function readWithLibreOffice(
  name: string,
  content: string | Uint8Array,
  format: string,
  filter?: string,
): Promise<string> {
  return (await readAllWithLibreOffice({ [name]: content }, format, filter))[name]!;
}

/** Converts several files by LibreOffice in one run: see `asLibreOffice`. */
export async function readAllWithLibreOffice(
  files: Files,
  format: string,
  filter?: string,
): Promise<Record<string, string>> {
  const written = await convertAll(files, format, filter);
  return Object.fromEntries(Object.entries(written).map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

/** Converts a file by LibreOffice to another, such as a flat sheet to a workbook ("xlsx"). */
export async function convertWithLibreOffice(name: string, content: string, format: string): Promise<Buffer> {
  return (await convertAll({ [name]: content }, format))[name]!;
}

async function convertAll(files: Files, format: string, filter?: string): Promise<Record<string, Buffer>> {
  return inFolder(files, async (folder) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const read = filter === undefined ? [] : [`--infilter=${filter}`];
    const [names, out] = [Object.keys(files), join(folder, 'out')];
    const paths = names.map((name) => join(folder, name));
    await run(
      LIBRE_OFFICE.path,
      [profile, '--headless', '--convert-to', format, ...read, '--outdir', out, ...paths],
      OPTIONS,
    );
    const written = names.map(async (name) => {
      const path = join(out, name.replace(/\.\w+$/, `.${format.split(':')[0]}`));
      return [name, await readFile(path)] as const;
    });
    return Object.fromEntries(await Promise.all(written));
  });
}

/** Runs a Python script that prints JSON; `sys.argv[1]` is the path of the file. */
export function readWithPython(name: string, content: string | Uint8Array, script: string): Promise<unknown> {
  return runPython({ [name]: content }, ['-c', script], name);
}

/**
 * Runs a Python program with these arguments that prints JSON; `sys.argv[1]` is the path of the
 * folder.
 */
export function readAllWithPython(files: Files, program: string[]): Promise<unknown> {
  return runPython(files, program, '');
}

async function runPython(files: Files, program: string[], path: string): Promise<unknown> {
  return inFolder(files, async (folder) => {
    const { stdout } = await run(PYTHON.path, [...program, join(folder, path)], OPTIONS);
    return JSON.parse(stdout) as unknown;
  });
}

/** Runs an action in a new folder with these files, which is deleted after it. */
async function inFolder<T>(files: Files, action: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
  try {
    await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
    return await action(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
