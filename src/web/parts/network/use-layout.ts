import { useEffect, useState } from 'preact/hooks';
import type { LayoutRequest } from './layout-worker';
import type { Network } from './network';

/** x and y of each node in turn. */
export type Positions = Float32Array;

/** Where the nodes of a network are drawn, once that has settled; null until then. Nothing is shown while it still moves. */
export function useLayout({ placed, links }: Network): Positions | null {
  const [positions, setPositions] = useState<Positions | null>(null);
  useEffect(() => {
    const address = document.querySelector<HTMLMetaElement>('meta[name="layout-worker"]')!.content;
    const worker = new Worker(address, { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Positions>) => {
      setPositions(data);
      worker.terminate();
    };
    worker.postMessage({ size: placed.length, links } satisfies LayoutRequest);
    return () => worker.terminate();
  }, [placed, links]);
  return positions;
}

/** What maps positions to a picture of some width and height, with a margin: pixels = scale × position + offset. */
export interface Fit {
  scale: number;
  x: number;
  y: number;
}

export function fitOf(positions: Positions, width: number, height: number, margin: number): Fit {
  const [xs, ys] = [0, 1].map((axis) => positions.filter((_, index) => index % 2 === axis));
  const [left, right] = extentOf(xs!);
  const [top, bottom] = extentOf(ys!);
  const scale = Math.min(
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
    6,
  );
  return { scale, x: (width - scale * (left + right)) / 2, y: (height - scale * (top + bottom)) / 2 };
}

function extentOf(values: Float32Array): [least: number, most: number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}
