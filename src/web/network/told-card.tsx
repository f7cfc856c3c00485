import type { PicturePosition } from '../../graph/picture/picture-view';
import { LineCard, NodeCard } from './card';
import type { Drawing } from './drawing';

interface ToldCardProps {
  /** The id of the node or line that is told. */
  id: string;
  drawing: Drawing;
  places: ReadonlyMap<string, PicturePosition>;
  onClose: () => void;
}

/** The card of what is told, over the edge of the picture. */
export function ToldCard({ id, drawing, places, onClose }: ToldCardProps) {
  const line = drawing.lines.find((one) => one.id === id);
  const drawn = drawing.byId.get(id);
  const side = sideOf(line ? [line.from, line.to] : [id], places);
  if (line) return <LineCard line={line} side={side} onClose={onClose} />;
  return drawn ? <NodeCard drawn={drawn} side={side} onClose={onClose} /> : null;
}

/** Where a card does not cover what it tells: on the right, unless that is there. */
function sideOf(ids: readonly string[], places: ReadonlyMap<string, PicturePosition>): 'left' | 'right' {
  const xs = [...places.values()].map(({ x }) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const told = ids.flatMap((id) => places.get(id)?.x ?? []);
  const middle = told.reduce((sum, x) => sum + x, 0) / told.length;
  return middle > left + 0.55 * (right - left) ? 'left' : 'right';
}
