import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../errors';

/** Characters that are buffered before a write, to avoid a system call per row. */
const BUFFER_SIZE = 65_536;

export interface Output {
  write(part: string | Uint8Array): void;
}

/**
 * The files of an export, which appear all at once or not at all: each is written under a temporary
 * name and flushed to disk, and `commit` renames all. Throws StartError where the folder is not
 * writable, or not empty without `force`. Other files are never touched.
 */
export class OutputFolder {
  private readonly files: { name: string; part: string; file: OutputFile }[] = [];

  constructor(
    private readonly folder: string,
    force: boolean,
  ) {
    const existing = orStartError(() => {
      mkdirSync(folder, { recursive: true });
      return readdirSync(folder).filter((name) => !/^\..*\.part$/.test(name));
    });
    if (existing.length > 0 && !force) {
      throw new StartError(
        `${folder} holds ${existing[0]} already: name an empty folder, or add --force to replace files.`,
      );
    }
  }

  open(name: string): Output {
    const part = join(this.folder, `.${name}.part`);
    const file = orStartError(() => new OutputFile(part));
    this.files.push({ name, part, file });
    return { write: (text) => orStartError(() => file.write(text)) };
  }

  /** Gives all files their final names. */
  commit(): void {
    orStartError(() => {
      for (const { file } of this.files) file.end();
      for (const { name, part } of this.files) renameSync(part, join(this.folder, name));
      // The new names are durable once the folder is flushed too.
      const folder = openSync(this.folder, 'r');
      fsyncSync(folder);
      closeSync(folder);
    });
  }

  /** Deletes the files that were not committed. */
  discard(): void {
    for (const { part, file } of this.files) {
      file.close();
      rmSync(part, { force: true });
    }
  }
}

function orStartError<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new StartError(`The export cannot be written${path ? ` to ${path}` : ''}: ${code}.`);
  }
}

/** A file with synchronous writes: reading never outpaces the disk. `end` flushes its buffer. */
class OutputFile {
  private readonly descriptor: number;
  private pending: string[] = [];
  private length = 0;
  private isOpen = true;

  constructor(path: string) {
    this.descriptor = openSync(path, 'w');
  }

  write(part: string | Uint8Array): void {
    if (typeof part !== 'string') {
      this.flush();
      writeAll(this.descriptor, part);
      return;
    }
    this.pending.push(part);
    this.length += part.length;
    if (this.length >= BUFFER_SIZE) this.flush();
  }

  end(): void {
    this.flush();
    fsyncSync(this.descriptor);
    this.close();
  }

  close(): void {
    if (this.isOpen) closeSync(this.descriptor);
    this.isOpen = false;
  }

  private flush(): void {
    if (this.pending.length > 0) writeAll(this.descriptor, Buffer.from(this.pending.join('')));
    [this.pending, this.length] = [[], 0];
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}
