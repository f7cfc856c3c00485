import { unescapeUnits } from './escapes';

/**
 * Puts together the text of a cell or of a shared string from its runs. What is in `rPh` says how the text is read
 * aloud, and is no part of it.
 */
export class RichText {
  private parts: string[] = [];
  private inText = false;
  private aside = 0;

  open(name: string): void {
    if (name === 'rPh') this.aside++;
    this.inText = name === 't' && this.aside === 0;
  }

  text(text: string): void {
    if (this.inText) this.parts.push(text);
  }

  close(name: string): void {
    if (name === 'rPh') this.aside--;
    this.inText = false;
  }

  /** The text, and begins the next one. */
  take(): string {
    const text = unescapeUnits(this.parts.join(''));
    this.parts = [];
    return text;
  }
}
