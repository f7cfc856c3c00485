import type { PicturePosition, PictureView } from '../../graph/picture/picture-view';
import { isRouteEnd } from '../route/question';
import { type Introduction, LineCard, NodeCard } from './card';
import type { Drawing } from './drawing';
import { JoinedCard } from './joined-card';
import type { KnownGraph } from './known-graph';
import type { DrawnPath } from './scene';

interface ToldCardProps {
  /** The id of the node or line that is told. */
  id: string;
  drawing: Drawing;
  known: KnownGraph;
  places: ReadonlyMap<string, PicturePosition>;
  view: PictureView;
  path: DrawnPath | null;
  /** Whether the reader may record. */
  canRecord: boolean;
  onClose: () => void;
}

/** The card of what is told, over the edge of the picture. */
export function ToldCard(props: ToldCardProps) {
  const { id, drawing, places, canRecord, onClose } = props;
  const line = drawing.lines.find((one) => one.id === id);
  const drawn = drawing.byId.get(id);
  const side = sideOf(line ? [line.from, line.to] : [id], places);
  const card = { side, canRecord, introduction: canRecord ? introductionTo(props) : null, onClose } as const;
  if (line?.isJoined)
    return <JoinedCard line={line} drawing={drawing} known={props.known} side={side} onClose={onClose} />;
  if (line) return <LineCard line={line} {...card} />;
  return drawn ? <NodeCard drawn={drawn} {...card} /> : null;
}

/** Where a card does not cover what it tells: on the right, unless that is there. */
function sideOf(ids: readonly string[], places: ReadonlyMap<string, PicturePosition>): 'left' | 'right' {
  const xs = [...places.values()].map(({ x }) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const told = ids.flatMap((id) => places.get(id)?.x ?? []);
  const middle = told.reduce((sum, x) => sum + x, 0) / told.length;
  return middle > left + 0.55 * (right - left) ? 'left' : 'right';
}

/** The ends of the path for which what is told stands: that which is drawn over a line, else from where the picture begins to a node. */
function introductionTo({
  id,
  drawing,
  view,
  path,
}: Pick<ToldCardProps, 'id' | 'drawing' | 'view' | 'path'>): Introduction | null {
  const line = drawing.lines.find((one) => one.id === id);
  if (line) {
    const isOnPath = path?.steps.some((step) => step.includes(line.from) && step.includes(line.to));
    return isOnPath && view.path ? { from: view.path[0], to: view.path[1] } : null;
  }
  const [start, end] = [view.nodes?.[0], id].map((end) => drawing.byId.get(end ?? '')?.node);
  return start && end && start !== end && isRouteEnd(start) && isRouteEnd(end) ? { from: start.id, to: end.id } : null;
}
