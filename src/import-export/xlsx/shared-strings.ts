import { readXml } from './read-xml';
import { RichText } from './rich-text';

/** The texts that the cells of a workbook share, in their order (xl/sharedStrings.xml). */
export function sharedStrings(chunks: readonly Uint8Array[]): string[] {
  const strings: string[] = [];
  const rich = new RichText();
  readXml(chunks, {
    open: (name) => rich.open(name),
    text: (text) => rich.text(text),
    close: (name) => {
      rich.close(name);
      if (name === 'si') strings.push(rich.take());
    },
  });
  return strings;
}
