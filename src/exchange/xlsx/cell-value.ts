import { bilingual } from '../../language/message';
import type { BadValue } from '../rows/problem';
import { readXml } from './xml';

/** A cell as text, or the reason why its content cannot be imported. */
export type CellValue = string | BadValue;

/** The parts of a date that the number format of a cell shows. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

const DAY_MS = 86_400_000;
/** Day 0 of the two date systems of workbooks. The first is correct from 1 March 1900. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const ISO_LENGTHS: Record<DatePrecision, number> = { year: 4, month: 7, day: 10, time: 10 };

/** Built-in number formats that show dates, by id. Source: ECMA-376-1, 18.8.30. */
const BUILT_IN_FORMATS: Record<number, DatePrecision> = {
  14: 'day',
  15: 'day',
  16: 'day',
  17: 'month',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'time',
  45: 'time',
  46: 'time',
  47: 'time',
};

/** Formats a numeric cell as a spreadsheet shows it: a date, or a number with a decimal point. */
export function numberText(raw: string, precision: DatePrecision | undefined, uses1904: boolean): CellValue {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return { value: raw, expected: bilingual('import.number') };
  return precision === undefined ? String(number) : dateText(number, precision, uses1904);
}

function dateText(serial: number, precision: DatePrecision, uses1904: boolean): CellValue {
  const instant = new Date((uses1904 ? EPOCHS[1904] : EPOCHS[1900]) + Math.round(serial * DAY_MS));
  if (serial < (uses1904 ? 0 : 61) || Number.isNaN(instant.getTime()) || instant.getUTCFullYear() > 9999) {
    return { value: String(serial), expected: bilingual('import.date.from1900') };
  }
  return isoDateText(instant.toISOString(), precision);
}

/** Formats an ISO 8601 date or instant as a partial date; rejects one with a time of day. */
export function isoDateText(iso: string, precision: DatePrecision = 'day'): CellValue {
  const hasTime = /T(?!00:00(:00(\.0+)?)?(Z|$))/.test(iso);
  if (hasTime) return { value: iso, expected: bilingual('import.date.time') };
  return iso.slice(0, ISO_LENGTHS[precision]);
}

/** The date parts that a format code such as `d mmm yyyy` shows; undefined for a plain number. */
export function datePrecision(code: string): DatePrecision | undefined {
  // Keeps the section for positive numbers, without quoted text, escapes and texts in brackets.
  const [section = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
    .split(';');
  if (/^general$/.test(section.trim()) || !/[ymdhs]/.test(section)) return undefined;
  if (/[hs]/.test(section)) return 'time';
  if (section.includes('d')) return 'day';
  return section.includes('m') ? 'month' : 'year';
}

/** The date precision of each cell style of a workbook, by its index (xl/styles.xml). */
export function readDateStyles(chunks: readonly Uint8Array[]): (DatePrecision | undefined)[] {
  const customFormats = new Map<number, DatePrecision | undefined>();
  const styles: (DatePrecision | undefined)[] = [];
  let inCellFormats = false;
  readXml(chunks, {
    open: (name, attributes) => {
      if (name === 'numFmt') customFormats.set(Number(attributes.numFmtId), datePrecision(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(customFormats.has(id) ? customFormats.get(id) : BUILT_IN_FORMATS[id]);
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}
