/**
 * The numbers from 0 to `size` - 1, each once, in an order that jumps about and is always the same: the n-th of them.
 * A step that shares no divisor with the size comes by every number before it comes back.
 */
export function scattered(size: number): (n: number) => number {
  let step = Math.max(1, Math.round(size * GOLDEN));
  while (commonDivisor(step, size) !== 1) step++;
  return (n) => ((n % size) * step) % size;
}

/** The part that spreads the first few numbers most evenly. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
