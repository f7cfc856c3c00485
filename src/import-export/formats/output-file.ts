import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** What is gathered before it is written, so that a row is not a call of the system. */
const SLICE = 65_536;

/** A file that is written in slices, and is on the disk once it has ended. */
export class OutputFile {
  private readonly descriptor: number;
  private waiting: string[] = [];
  private length = 0;
  private open = true;

  constructor(path: string) {
    this.descriptor = openSync(path, 'w');
  }

  /** Waits for the disk, so that what reads the graph goes no faster than what is written. */
  write(part: string | Uint8Array): void {
    if (typeof part !== 'string') {
      this.flush();
      writeWhole(this.descriptor, part);
      return;
    }
    this.waiting.push(part);
    this.length += part.length;
    if (this.length >= SLICE) this.flush();
  }

  end(): void {
    this.flush();
    fsyncSync(this.descriptor);
    this.close();
  }

  close(): void {
    if (this.open) closeSync(this.descriptor);
    this.open = false;
  }

  private flush(): void {
    if (this.waiting.length > 0) writeWhole(this.descriptor, Buffer.from(this.waiting.join('')));
    [this.waiting, this.length] = [[], 0];
  }
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}
