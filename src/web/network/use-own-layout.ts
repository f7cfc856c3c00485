import { useEffect, useState } from 'preact/hooks';
import type { PicturePosition } from '../../graph/picture/picture-view';
import type { Drawing } from './drawing';
import { useLayout } from './use-layout';

type Places = ReadonlyMap<string, PicturePosition>;

const NOWHERE: Places = new Map();

/**
 * Where a drawing is drawn that has no places in the address; null until all of it is placed, and where there is none. What was placed
 * before stays there as long as `of` is the same.
 */
export function useOwnLayout(drawing: Drawing | null, of: string, aspect?: number): Places | null {
  const [placed, setPlaced] = useState({ of, places: NOWHERE });
  const at = placed.of === of ? placed.places : NOWHERE;
  const { nodes = [], lines = [] } = drawing ?? {};
  const ids = nodes.map(({ id }) => id);
  const isPlaced = ids.every((id) => at.has(id));
  const layout = useLayout(isPlaced ? null : `${of} ${ids.join()}`, { ids, lines, at, aspect });
  useEffect(() => {
    if (layout) setPlaced({ of, places: new Map([...at, ...layout.positions]) });
  }, [layout]);
  return ids.length > 0 && isPlaced ? at : null;
}
