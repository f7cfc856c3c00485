/**
 * Returns the n-th number of a fixed scattered order of 0 to `size` - 1, in which each occurs once: a step that is coprime
 * with the size visits every number before it repeats.
 */
export function scattered(size: number): (n: number) => number {
  let step = Math.max(1, Math.round(size * GOLDEN));
  while (commonDivisor(step, size) !== 1) step++;
  return (n) => ((n % size) * step) % size;
}

/** The fraction of the size that spreads the first numbers most evenly. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
