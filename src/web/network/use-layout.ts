import { useEffect, useState } from 'preact/hooks';
import type { PicturePosition } from '../../graph/picture/picture-view';
import type { LayoutAnswer, LayoutRequest } from './layout-worker';

export interface Layout {
  positions: ReadonlyMap<string, PicturePosition>;
  communities: ReadonlyMap<string, number>;
}

let worker: Worker | undefined;

/** Asks the worker of the page, which is started when it is first needed; it answers in the order of the requests. */
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
  /** How much wider than high the picture is. Default: as on a wide screen. */
  aspect?: number;
  /** Where some stay; the others are placed. */
  at: ReadonlyMap<string, PicturePosition>;
}

/** Places what has no position yet, and finds the communities; null until both are there. Asked again when `key` changes; null asks nothing. */
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
