/** `count` of the whole numbers below `below`, each once, all equally likely and the same for the same seed. */
export function draw(count: number, below: number, seed: number): Int32Array {
  const random = mulberry32(seed);
  const numbers = Int32Array.from({ length: below }, (_, number) => number);
  for (let place = 0; place < count; place++) {
    const other = place + Math.floor(random() * (below - place));
    [numbers[place], numbers[other]] = [numbers[other]!, numbers[place]!];
  }
  return numbers.slice(0, count);
}

/** Numbers from 0 (inclusive) to 1 (exclusive): the generator mulberry32 by Tommy Ettinger (2017, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
