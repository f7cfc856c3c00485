import { useEffect, useState } from 'preact/hooks';
import type { PicturePosition } from '../../../graph/picture/picture-view';
import type { LayoutAnswer, LayoutRequest } from './layout-worker';

export interface Layout {
  positions: ReadonlyMap<string, PicturePosition>;
  communities: ReadonlyMap<string, number>;
}

let worker: Worker | undefined;

/** Sends a request to the page's worker, started at the first one, which answers in order. */
function layOut(request: LayoutRequest): Promise<LayoutAnswer> {
  worker ??= new Worker(document.querySelector<HTMLMetaElement>('meta[name="layout-worker"]')!.content, {
    type: 'module',
  });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(request, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      resolve(data);
      port1.close();
    };
  });
}

interface LayoutNetwork {
  ids: readonly string[];
  lines: readonly { from: string; to: string }[];
  /** The width of the picture divided by its height. Default: that of a wide screen. */
  aspect?: number;
  /** The positions of the fixed nodes; the others are placed. */
  at: ReadonlyMap<string, PicturePosition>;
}

/** Places new nodes and finds communities, again for each `key`; null until both are computed. */
export function useLayout(key: string | null, network: LayoutNetwork): Layout | null {
  const [state, setState] = useState<{ key: string; layout: Layout } | null>(null);
  useEffect(() => {
    if (key === null) return undefined;
    let isWanted = true;
    void layOut(requestOf(network)).then((answer) => {
      if (isWanted) setState({ key, layout: layoutOf(network.ids, answer) });
    });
    return () => {
      isWanted = false;
    };
  }, [key]);
  return key !== null && state?.key === key ? state.layout : null;
}

function requestOf({ ids, lines, at, aspect = 1.2 }: LayoutNetwork): LayoutRequest {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return {
    at: ids.map((id) => at.get(id) ?? null),
    aspect,
    links: lines.map(({ from, to }) => [indexes.get(from)!, indexes.get(to)!]),
  };
}

function layoutOf(ids: readonly string[], { positions, communities }: LayoutAnswer): Layout {
  const placed = ids.map((id, index) => {
    const [x = 0, y = 0] = positions.subarray(2 * index, 2 * index + 2);
    return [id, { x: Math.round(x), y: Math.round(y) }] as const;
  });
  return {
    positions: new Map(placed),
    communities: new Map(ids.map((id, index) => [id, communities[index]!])),
  };
}
