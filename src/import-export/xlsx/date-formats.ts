import { readXml } from './read-xml';

/** How much of a date a cell's format shows. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

/** The formats that every workbook has without saying so, of those that show dates. Source: ECMA-376-1, 18.8.30. */
const BUILT_IN: Record<number, DatePrecision> = {
  ...{ 14: 'day', 15: 'day', 16: 'day', 17: 'month', 18: 'time', 19: 'time', 20: 'time', 21: 'time', 22: 'time' },
  ...{ 45: 'time', 46: 'time', 47: 'time' },
};

/** What a format code shows of a date; undefined where it shows a plain number. */
export function datePrecision(code: string): DatePrecision | undefined {
  // Only the part for positive numbers, without quoted text, escaped signs, and colours or locales in brackets.
  const [signs = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
    .split(';');
  if (/^general$/.test(signs.trim()) || !/[ymdhs]/.test(signs)) return undefined;
  if (/[hs]/.test(signs)) return 'time';
  if (signs.includes('d')) return 'day';
  return signs.includes('m') ? 'month' : 'year';
}

/** For each cell style of a workbook (xl/styles.xml), what of a date it shows. */
export function dateFormats(chunks: readonly Uint8Array[]): (DatePrecision | undefined)[] {
  const codes = new Map<number, DatePrecision | undefined>();
  const styles: (DatePrecision | undefined)[] = [];
  let inCellFormats = false;
  readXml(chunks, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), datePrecision(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(codes.has(id) ? codes.get(id) : BUILT_IN[id]);
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}
