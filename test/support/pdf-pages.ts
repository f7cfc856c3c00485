import { inflateSync } from 'node:zlib';

/**
 * Returns the text of each page of a PDF from Chromium, without spaces, which it sometimes lacks.
 */
export function pdfPages(pdf: Buffer): string[] {
  const objects = new Map(
    pdf
      .toString('latin1')
      .split(/\nendobj\n/)
      .flatMap((part) => {
        const [, id, body] = /(?:^|\n)(\d+) 0 obj\n([^]*)$/.exec(part) ?? [];
        return id === undefined ? [] : [[id, body!] as const];
      }),
  );
  const glyphs = new Map<string, Map<string, string>>();
  const glyphsOf = (font: string) => {
    const glyphLetters = glyphs.get(font) ?? lettersOf(streamOf(objects.get(idIn(objects.get(font)!, 'ToUnicode'))!));
    glyphs.set(font, glyphLetters);
    return glyphLetters;
  };
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b/.test(object))
    .map((page) => {
      const fonts = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, id!]));
      let letters = new Map<string, string>();
      return [...streamOf(objects.get(idIn(page, 'Contents'))!).matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)]
        .map(([, font, hex]) => {
          if (font) letters = glyphsOf(fonts.get(font)!);
          return (hex?.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '').join('');
        })
        .join('')
        .replace(/\s/g, '');
    });
}

const idIn = (object: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(object)![1]!;

function streamOf(object: string): string {
  const bytes = Buffer.from(/stream\n([^]*)\nendstream/.exec(object)![1]!, 'latin1');
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Returns the letters of each glyph of a font, by its number in hexadecimal. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  for (const [, lines] of map.matchAll(/beginbfchar\n([^]*?)endbfchar/g)) {
    for (const [, glyph, text] of lines!.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(glyph!, unicode(text!));
  }
  for (const [, lines] of map.matchAll(/beginbfrange\n([^]*?)endbfrange/g)) {
    for (const [, from, to, text] of lines!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = parseInt(from!, 16);
      for (let glyph = first; glyph <= parseInt(to!, 16); glyph++)
        letters.set(hex(glyph), unicode(hex(parseInt(text!, 16) + glyph - first)));
    }
  }
  return letters;
}

const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
