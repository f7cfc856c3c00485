import { useMemo } from 'preact/hooks';
import type { PicturePosition } from '../../../graph/picture/picture-view';
import type { DrawnLine, Drawing } from '../drawing/drawing';
import type { DrawnPath } from '../drawing/scene';
import { useOwnLayout } from './use-own-layout';

/** The maximum number of names on a narrow screen. */
const MAX_NARROW_NAMES = 12;

/** Returns the part of a drawing that fits: on a narrow screen, around the selection or path. */
export function useShownPart(
  drawing: Drawing,
  places: ReadonlyMap<string, PicturePosition> | null,
  { isNarrow, current, path }: { isNarrow: boolean; current: string | null; path: DrawnPath | null },
) {
  const part = useMemo(
    () => (isNarrow ? withNeighbours(drawing, centresOf(drawing, current, path)) : drawing),
    [drawing, isNarrow, isNarrow ? current : null, path],
  );
  const ownPlaces = useOwnLayout(isNarrow ? part : null, current ?? '', 0.8);
  return { part, places: isNarrow ? ownPlaces : places };
}

/** Returns the selected name, the names of the selected line or of the path, or the first. */
function centresOf({ nodes, lines, byId }: Drawing, current: string | null, path: DrawnPath | null): string[] {
  const line = lines.find(({ id }) => id === current);
  if (line) return endsOf(line);
  if (current !== null && byId.has(current)) return [current];
  const onPath = [...new Set(path?.steps.flat())].filter((id) => byId.has(id));
  return onPath.length > 0 ? onPath : nodes.slice(0, 1).map(({ id }) => id);
}

/** Returns some names with their most relevant neighbours. */
function withNeighbours(drawing: Drawing, centres: readonly string[]): Drawing {
  const neighbours = centres.flatMap((id) => drawing.byId.get(id)!.lines.flatMap(endsOf));
  const keptIds = new Set([...centres, ...neighbours]);
  const ids = drawing.nodes.filter(({ id }) => keptIds.has(id)).map(({ id }) => id);
  const rest = ids.filter((id) => !centres.includes(id));
  return limited(drawing, [...centres, ...rest].slice(0, MAX_NARROW_NAMES));
}

const endsOf = ({ from, to }: DrawnLine): string[] => [from, to];

function limited(drawing: Drawing, ids: readonly string[]): Drawing {
  const keptIds = new Set(ids);
  const isKept = (line: DrawnLine) => keptIds.has(line.from) && keptIds.has(line.to);
  const nodes = drawing.nodes
    .filter(({ id }) => keptIds.has(id))
    .map((drawn) => ({ ...drawn, lines: drawn.lines.filter(isKept) }));
  return {
    ...drawing,
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    lines: drawing.lines.filter(isKept),
  };
}
