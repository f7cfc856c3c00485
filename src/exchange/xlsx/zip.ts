import { Unzip, UnzipInflate, type Zip, ZipDeflate } from 'fflate';

const SLICE = 65_536;
/** The first day that a ZIP archive supports; fixed, so that equal rows make equal files. */
const MODIFIED = new Date(1980, 0, 1);

/** The error of a ZIP archive that inflates to more bytes than allowed. */
export class TooLarge extends Error {}

/**
 * Inflates the wanted files of a ZIP archive to chunks, by name. Counts the inflated bytes,
 * whatever sizes the archive declares; throws TooLarge past `maxBytes` in total and keeps no more.
 */
export function unzip(
  bytes: Uint8Array,
  maxBytes: number,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array[]> {
  const files = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzipper = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    files.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > maxBytes) throw new TooLarge();
      chunks.push(chunk);
    };
    file.start();
  });
  unzipper.register(UnzipInflate);
  for (let start = 0; start < bytes.length; start += SLICE) {
    unzipper.push(bytes.subarray(start, start + SLICE), start + SLICE >= bytes.length);
  }
  return files;
}

/** A file of a ZIP archive, compressed while its text is written. */
export class ZipFile {
  private readonly file: ZipDeflate;
  private pending: string[] = [];
  private length = 0;

  constructor(zip: Zip, name: string) {
    this.file = new ZipDeflate(name, { level: 2 });
    this.file.mtime = MODIFIED;
    zip.add(this.file);
  }

  write(text: string): void {
    this.pending.push(text);
    this.length += text.length;
    if (this.length >= SLICE) this.flush(false);
  }

  end(text: string): void {
    this.pending.push(text);
    this.flush(true);
  }

  private flush(last: boolean): void {
    this.file.push(Buffer.from(this.pending.join('')), last);
    [this.pending, this.length] = [[], 0];
  }
}
