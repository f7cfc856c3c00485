import { type Zip, ZipDeflate } from 'fflate';

/** The same for each, so that the same rows make the same file: the first day that a ZIP archive can name. */
const MADE = new Date(1980, 0, 1);
const SLICE = 65_536;

/** A file of a ZIP archive that is compressed as its text comes. */
export class ZipPart {
  private readonly file: ZipDeflate;
  private waiting: string[] = [];
  private length = 0;

  constructor(zip: Zip, name: string) {
    this.file = new ZipDeflate(name, { level: 2 });
    this.file.mtime = MADE;
    zip.add(this.file);
  }

  write(xml: string): void {
    this.waiting.push(xml);
    this.length += xml.length;
    if (this.length >= SLICE) this.flush(false);
  }

  end(xml: string): void {
    this.waiting.push(xml);
    this.flush(true);
  }

  private flush(last: boolean): void {
    this.file.push(Buffer.from(this.waiting.join('')), last);
    [this.waiting, this.length] = [[], 0];
  }
}
