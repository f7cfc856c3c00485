import { formatNumber, formatScore } from '../language/format';

/** A reach or what is added to it, which can be above 1: two digits after the decimal mark, and more where it is very small. */
export function formatGain(value: number): string {
  return Math.abs(value) >= 0.01 ? formatNumber(value) : formatScore(value);
}
