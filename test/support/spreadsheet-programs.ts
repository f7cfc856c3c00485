import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A program that tables are read back with, which is not everywhere. */
interface Program {
  name: string;
  path: string;
  /** What it is called with to see whether it is there, with all that it needs. */
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

/** Tests that need a program. Where it is not, they are not run, and the last lines of a run say so: see not-run.cjs. */
export function describeWith({ name, path, check, howToGet }: Program, tests: () => void): void {
  const isThere = spawnSync(path, check).status === 0;
  if (isThere) describe(`with ${name}`, tests);
  else describe.skip(`not run: no ${name} at ${path}; ${howToGet}`, tests);
}

export const run = promisify(execFile);
export const OPTIONS = { timeout: 110_000, maxBuffer: 2 ** 28 };

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A file as LibreOffice reads it, in one of its formats out, such as "csv" or "fods". `filter` says how to read it. */
export async function asLibreOffice(
  name: string,
  content: string | Uint8Array,
  format: string,
  filter?: string,
): Promise<string> {
  return (await allAsLibreOffice({ [name]: content }, format, filter))[name]!;
}

/** As `asLibreOffice`, for several files in one run. */
export async function allAsLibreOffice(files: Files, format: string, filter?: string): Promise<Record<string, string>> {
  const written = await convertAll(files, format, filter);
  return Object.fromEntries(Object.entries(written).map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

/** A file that LibreOffice makes of another one, such as a workbook ("xlsx") of a flat sheet. */
export async function madeByLibreOffice(name: string, content: string, format: string): Promise<Buffer> {
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

/** What a Python script prints as JSON, which finds the path of the file in `sys.argv[1]`. */
export function asPython(name: string, content: string | Uint8Array, script: string): Promise<unknown> {
  return runPython({ [name]: content }, ['-c', script], name);
}

/** What a Python program, of these arguments, prints as JSON, which finds the path of the folder of the files in `sys.argv[1]`. */
export function allAsPython(files: Files, program: string[]): Promise<unknown> {
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
