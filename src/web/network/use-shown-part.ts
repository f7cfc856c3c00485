import { useMemo } from 'preact/hooks';
import type { PicturePosition } from '../../graph/picture/picture-view';
import type { DrawnLine, Drawing } from './drawing';
import type { DrawnPath } from './scene';
import { useOwnLayout } from './use-own-layout';

/** A narrow screen has room for so many names. */
const FEW_NAMES = 12;

/** The part of a drawing that has room in the picture, and where it is drawn: on a narrow screen what is told, else the path, with its neighbours. */
export function useShownPart(
  drawing: Drawing,
  places: ReadonlyMap<string, PicturePosition> | null,
  { isNarrow, current, path }: { isNarrow: boolean; current: string | null; path: DrawnPath | null },
) {
  const part = useMemo(
    () => (isNarrow ? around(drawing, centresOf(drawing, current, path)) : drawing),
    [drawing, isNarrow, isNarrow ? current : null, path],
  );
  const own = useOwnLayout(isNarrow ? part : null, current ?? '', 0.8);
  return { part, places: isNarrow ? own : places };
}

/** The name that is told, or the names of the line; else those on the path, or the first. */
function centresOf({ nodes, lines, byId }: Drawing, current: string | null, path: DrawnPath | null): string[] {
  const line = lines.find(({ id }) => id === current);
  if (line) return endsOf(line);
  if (current !== null && byId.has(current)) return [current];
  const onPath = [...new Set(path?.steps.flat())].filter((id) => byId.has(id));
  return onPath.length > 0 ? onPath : nodes.slice(0, 1).map(({ id }) => id);
}

/** Some names with the most relevant of those whom they are linked to. */
function around(drawing: Drawing, centres: readonly string[]): Drawing {
  const near = centres.flatMap((id) => drawing.byId.get(id)!.lines.flatMap(endsOf));
  const kept = new Set([...centres, ...near]);
  const ids = drawing.nodes.filter(({ id }) => kept.has(id)).map(({ id }) => id);
  const rest = ids.filter((id) => !centres.includes(id));
  return limited(drawing, [...centres, ...rest].slice(0, FEW_NAMES));
}

const endsOf = ({ from, to }: DrawnLine): string[] => [from, to];

function limited(drawing: Drawing, ids: readonly string[]): Drawing {
  const kept = new Set(ids);
  const isKept = (line: DrawnLine) => kept.has(line.from) && kept.has(line.to);
  const nodes = drawing.nodes
    .filter(({ id }) => kept.has(id))
    .map((drawn) => ({ ...drawn, lines: drawn.lines.filter(isKept) }));
  return {
    ...drawing,
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    lines: drawing.lines.filter(isKept),
  };
}
