import type { PicturePosition } from '../../graph/picture/picture-view';
import type { Drawing } from './drawing';
import { useLayout } from './use-layout';

type Places = ReadonlyMap<string, PicturePosition>;

/** Where a picture to be looked at is drawn: what has no place in `at` is placed; null until it is, and while it is not `isReady`. */
export function usePlaces({ nodes, lines }: Drawing, at: Places, isReady: boolean): Places | null {
  const ids = nodes.map(({ id }) => id).sort();
  const isPlaced = ids.every((id) => at.has(id));
  const layout = useLayout(isReady && !isPlaced ? ids.join() : null, { ids, lines, at });
  if (isPlaced) return isReady ? at : null;
  return layout?.positions ?? null;
}
