import { useEffect, useState } from 'preact/hooks';
import type { PicturePosition } from '../../../graph/picture/picture-view';
import type { Drawing } from '../drawing/drawing';
import { useLayout } from './use-layout';

type Places = ReadonlyMap<string, PicturePosition>;

const NOWHERE: Places = new Map();

/**
 * Returns the positions of a drawing without positions in the address; null until all of it is
 * placed, and for no drawing. Nodes keep their positions as long as `scope` is the same.
 */
export function useOwnLayout(drawing: Drawing | null, scope: string, aspect?: number): Places | null {
  const [placed, setPlaced] = useState({ scope, places: NOWHERE });
  const at = placed.scope === scope ? placed.places : NOWHERE;
  const { nodes = [], lines = [] } = drawing ?? {};
  const ids = nodes.map(({ id }) => id);
  const isPlaced = ids.every((id) => at.has(id));
  const layout = useLayout(isPlaced ? null : `${scope} ${ids.join()}`, { ids, lines, at, aspect });
  useEffect(() => {
    if (layout) setPlaced({ scope, places: new Map([...at, ...layout.positions]) });
  }, [layout]);
  return ids.length > 0 && isPlaced ? at : null;
}
