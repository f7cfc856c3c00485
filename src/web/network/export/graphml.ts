import type { PicturePosition } from '../../../graph/picture/picture-view';
import type { Drawing } from '../drawing/drawing';
import { groupOf } from '../known-graph';
import { escaped } from './svg';

const NODE_KEYS = ['name', 'kind', 'group'] as const;
const EDGE_KEYS = ['type', 'status', 'confidence', 'since', 'until', 'confirmed'] as const;

/** Returns the visible drawing as GraphML, with positions and every tie, not only the best. */
export function toGraphml({ nodes, lines }: Drawing, places: ReadonlyMap<string, PicturePosition>): string {
  const key = (target: 'node' | 'edge', name: string, type: string) =>
    `<key id="${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>`;
  const data = (name: string, value: string | number | null | undefined) =>
    value === null || value === undefined ? '' : `<data key="${name}">${escaped(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map((name) => key('node', name, 'string')),
    ...['x', 'y'].map((name) => key('node', name, 'double')),
    ...EDGE_KEYS.map((name) => key('edge', name, 'string')),
    '<graph edgedefault="directed">',
    ...nodes.map(({ id, node }) => {
      const place = places.get(id);
      const values = {
        name: 'name' in node ? node.name : id,
        kind: 'kind' in node ? node.kind : node.__typename,
        group: groupOf(node),
      };
      const cells = NODE_KEYS.map((name) => data(name, values[name]));
      return `<node id="${escaped(id)}">${cells.join('')}${data('x', place?.x)}${data('y', place?.y)}</node>`;
    }),
    ...lines
      .flatMap(({ ties }) => ties)
      .map((tie) => {
        const values = { ...tie, confirmed: tie.lastConfirmedOn };
        const cells = EDGE_KEYS.map((name) => data(name, values[name]));
        return `<edge id="${escaped(tie.id)}" source="${escaped(tie.from.id)}" target="${escaped(tie.to.id)}">${cells.join('')}</edge>`;
      }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
