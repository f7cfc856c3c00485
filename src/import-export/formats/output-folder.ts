import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../errors';
import { OutputFile } from './output-file';

export interface Output {
  write(part: string | Uint8Array): void;
}

/**
 * The files of an export, which appear in their folder together and whole, or not at all: each is written under another
 * name, made durable, and renamed when all are. Throws StartError where the folder cannot be written, or where it holds
 * anything and `force` is not given: `force` replaces these files, and leaves others alone.
 */
export class OutputFolder {
  private readonly files: { name: string; part: string; file: OutputFile }[] = [];

  constructor(
    private readonly folder: string,
    force: boolean,
  ) {
    const there = orStartError(() => {
      mkdirSync(folder, { recursive: true });
      return readdirSync(folder).filter((name) => !/^\..*\.part$/.test(name));
    });
    if (there.length > 0 && !force) {
      throw new StartError(
        `${folder} holds ${there[0]} already: name an empty folder, or add --force to replace files.`,
      );
    }
  }

  open(name: string): Output {
    const part = join(this.folder, `.${name}.part`);
    const file = orStartError(() => new OutputFile(part));
    this.files.push({ name, part, file });
    return { write: (text) => orStartError(() => file.write(text)) };
  }

  commit(): void {
    orStartError(() => {
      for (const { file } of this.files) file.end();
      for (const { name, part } of this.files) renameSync(part, join(this.folder, name));
      // The names are durable once their folder is.
      const folder = openSync(this.folder, 'r');
      fsyncSync(folder);
      closeSync(folder);
    });
  }

  discard(): void {
    for (const { part, file } of this.files) {
      file.close();
      rmSync(part, { force: true });
    }
  }
}

function orStartError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new StartError(`The export cannot be written${path ? ` to ${path}` : ''}: ${code}.`);
  }
}
