import { Unzip, UnzipInflate } from 'fflate';

const SLICE = 65_536;

export class TooLarge extends Error {}

/**
 * The files of a ZIP archive that `wanted` asks for, by their names. What they inflate to is counted while they inflate,
 * whatever the archive says of itself: past `most` bytes it throws TooLarge, and past that nothing is held.
 */
export function zipParts(
  bytes: Uint8Array,
  most: number,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array[]> {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > most) throw new TooLarge();
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length; start += SLICE) {
    unzip.push(bytes.subarray(start, start + SLICE), start + SLICE >= bytes.length);
  }
  return parts;
}
