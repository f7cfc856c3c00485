import { useMemo } from 'preact/hooks';
import type { PicturePosition, PictureView } from '../../../graph/picture/picture-view';
import { label, text } from '../../language/text';
import { nameOf } from '../../search/choice';
import type { DrawnNode, Drawing } from '../drawing/drawing';
import { groupOf, type KnownGraph, regionOf } from '../known-graph';
import { groupedDrawing, type Grouping } from './grouping';
import { useLayout } from './use-layout';
import { useOwnLayout } from './use-own-layout';

type Places = ReadonlyMap<string, PicturePosition>;

/** Returns a drawing grouped as in its view, with positions for marks; null until it is placed. */
export function useGrouping(
  drawing: Drawing,
  places: Places,
  view: PictureView,
  open: readonly string[],
): { drawing: Drawing; places: Places | null } {
  const { by } = view;
  const communities = useCommunities(by === 'community' ? drawing : null, places);
  const isReady = by !== 'community' || communities !== null;
  const grouped = useMemo(() => {
    if (!by || !isReady) return null;
    const groupingOf = by === 'region' ? byRegion : by === 'group' ? byGroup : byCommunity(drawing, communities!);
    return groupedDrawing(drawing, groupingOf, open);
  }, [drawing, by, communities, open.join()]);
  const ownPlaces = useOwnLayout(grouped, by ?? '');
  if (!by) return { drawing, places };
  return { drawing: grouped ?? drawing, places: ownPlaces };
}

/** Returns the community of each name, by Louvain's method; null until it is computed. */
function useCommunities(drawing: Drawing | null, places: Places): ReadonlyMap<string, number> | null {
  const ids = drawing?.nodes.map(({ id }) => id).sort() ?? [];
  const lines = drawing?.lines ?? [];
  const key = drawing ? `${ids.join()} ${lines.map(({ id }) => id).join()}` : null;
  return useLayout(key, { ids, lines, at: places })?.communities ?? null;
}

function byRegion({ node }: DrawnNode): Grouping {
  const region = regionOf(node);
  return region
    ? { id: `region:${region.id}`, name: region.name }
    : { id: 'region:', name: text('explorer.network.noRegion') };
}

function byGroup({ node }: DrawnNode): Grouping {
  const group = groupOf(node);
  return group
    ? { id: `group:${group}`, name: label('GROUP', group) }
    : { id: 'group:', name: text('explorer.network.noGroup') };
}

/** A community is named after its name with the most lines. */
function byCommunity({ nodes }: Drawing, communities: ReadonlyMap<string, number>): (drawn: DrawnNode) => Grouping {
  const firsts = new Map<number, DrawnNode>();
  for (const drawn of nodes) {
    const community = communities.get(drawn.id)!;
    const first = firsts.get(community);
    if (!first || drawn.lines.length > first.lines.length) firsts.set(community, drawn);
  }
  return ({ id }) => {
    const first = firsts.get(communities.get(id)!)!;
    return { id: `community:${first.id}`, name: text('explorer.network.around', { name: nameOf(first.node) }) };
  };
}

/** Returns the graph with the marks of a drawing by their names. */
export function withMarks(known: KnownGraph, { nodes }: Drawing): KnownGraph {
  const marks = nodes.filter(({ members }) => members).map(({ id, node }) => [id, node] as const);
  return marks.length === 0 ? known : { ...known, nodes: new Map([...known.nodes, ...marks]) };
}
