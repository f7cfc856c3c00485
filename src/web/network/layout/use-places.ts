import type { PicturePosition } from '../../../graph/picture/picture-view';
import type { Drawing } from '../drawing/drawing';
import { useLayout } from './use-layout';

type Places = ReadonlyMap<string, PicturePosition>;

/** Returns the positions `at` and those of other nodes; null until all are placed and `isReady`. */
export function usePlaces({ nodes, lines }: Drawing, at: Places, isReady: boolean): Places | null {
  const ids = nodes.map(({ id }) => id).sort();
  const isPlaced = ids.every((id) => at.has(id));
  const layout = useLayout(isReady && !isPlaced ? ids.join() : null, { ids, lines, at });
  if (isPlaced) return isReady ? at : null;
  return layout?.positions ?? null;
}
