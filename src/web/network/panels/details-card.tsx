import type { PicturePosition, PictureView } from '../../../graph/picture/picture-view';
import { isRouteEnd } from '../../route/question';
import type { Drawing } from '../drawing/drawing';
import type { DrawnPath } from '../drawing/scene';
import type { KnownGraph } from '../known-graph';
import { type Introduction, LineCard, NodeCard } from './card';
import { JoinedCard } from './joined-card';

interface DetailsCardProps {
  /** The id of the selected node or line. */
  id: string;
  drawing: Drawing;
  known: KnownGraph;
  places: ReadonlyMap<string, PicturePosition>;
  view: PictureView;
  path: DrawnPath | null;
  /** True where the user may record. */
  canRecord: boolean;
  onClose: () => void;
}

/** The card of the selected node or line, over the edge of the picture. */
export function DetailsCard(props: DetailsCardProps) {
  const { id, drawing, places, canRecord, onClose } = props;
  const line = drawing.lines.find((candidate) => candidate.id === id);
  const drawn = drawing.byId.get(id);
  const side = sideOf(line ? [line.from, line.to] : [id], places);
  const card = { side, canRecord, introduction: canRecord ? introductionTo(props) : null, onClose } as const;
  if (line?.isJoined)
    return <JoinedCard line={line} drawing={drawing} known={props.known} side={side} onClose={onClose} />;
  if (line) return <LineCard line={line} {...card} />;
  return drawn ? <NodeCard drawn={drawn} {...card} /> : null;
}

/** Returns the side on which a card does not cover its subject, preferably the right. */
function sideOf(ids: readonly string[], places: ReadonlyMap<string, PicturePosition>): 'left' | 'right' {
  const xs = [...places.values()].map(({ x }) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const subjectXs = ids.flatMap((id) => places.get(id)?.x ?? []);
  const middle = subjectXs.reduce((sum, x) => sum + x, 0) / subjectXs.length;
  return middle > left + 0.55 * (right - left) ? 'left' : 'right';
}

/** Returns an introduction's ends: of the path for a line, or the first and the selected node. */
function introductionTo({
  id,
  drawing,
  view,
  path,
}: Pick<DetailsCardProps, 'id' | 'drawing' | 'view' | 'path'>): Introduction | null {
  const line = drawing.lines.find((candidate) => candidate.id === id);
  if (line) {
    const isOnPath = path?.steps.some((step) => step.includes(line.from) && step.includes(line.to));
    return isOnPath && view.path ? { from: view.path[0], to: view.path[1] } : null;
  }
  const [start, end] = [view.nodes?.[0], id].map((end) => drawing.byId.get(end ?? '')?.node);
  return start && end && start !== end && isRouteEnd(start) && isRouteEnd(end) ? { from: start.id, to: end.id } : null;
}
