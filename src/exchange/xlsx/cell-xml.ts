import { BOOLEAN_STYLE, DATE_STYLE, TEXT_STYLE } from './workbook-parts';
import { escapeUnits, escapeXml } from './xml';

/** A day of the calendar, as ISO 8601: `{ day: '2024-03-01' }`. */
export interface Day {
  day: string;
}

/** The content of a workbook's cell; null is no cell. */
export type WorkbookCell = string | number | boolean | Day | null;

const DAY_MS = 86_400_000;
/** Day 0: workbooks count 29 February 1900, which never existed, so days are correct from 61. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 61;

/**
 * The XML of a cell at a reference such as "AB12". No cell for an empty text or a number that is
 * not finite. A day before 1900-03-01, and an invalid day, is text.
 */
export function cellXml(reference: string, cell: WorkbookCell, textStyle = TEXT_STYLE): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? `<c r="${reference}" t="n"><v>${String(cell)}</v></c>` : '';
  }
  if (typeof cell === 'boolean') return `<c r="${reference}" s="${BOOLEAN_STYLE}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${reference}" s="${textStyle}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeUnits(cell))}</t></is></c>`;
  }
  const serial = dateSerial(cell.day);
  if (serial === undefined) return cellXml(reference, cell.day, textStyle);
  return `<c r="${reference}" s="${DATE_STYLE}" t="n"><v>${serial}</v></c>`;
}

/** The days since 1899-12-30. */
function dateSerial(day: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  const serial = (time - EPOCH) / DAY_MS;
  return serial < FIRST_SERIAL ? undefined : serial;
}
