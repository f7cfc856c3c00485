import { NodeLink } from '../frame/link';
import type { NamedNodeFragment } from '../graphql/graphql';
import { NodeMark } from '../parts/seat';
import { Unknown } from '../parts/states';

/** Nodes by name, as links; none is unknown. */
export function NodeList({ nodes }: { nodes: readonly NamedNodeFragment[] }) {
  if (nodes.length === 0) return <Unknown />;
  return (
    <ul class="plain inline">
      {nodes.map((node) => (
        <li key={node.id}>
          {'group' in node && <NodeMark node={node} />} <NodeLink node={node}>{namedText(node)}</NodeLink>
        </li>
      ))}
    </ul>
  );
}

export function namedText(node: NamedNodeFragment): string {
  if ('name' in node) return node.name;
  if ('sentence' in node) return node.sentence;
  return 'title' in node ? node.title : node.id;
}
