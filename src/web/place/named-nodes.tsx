import { NodeLink } from '../frame/link';
import type { StakeholderGroup } from '../graphql/graphql';
import { NodeMark } from '../parts/seat';

interface NamedNodesProps {
  nodes: readonly { __typename: string; id: string; name?: string; group?: StakeholderGroup }[];
}

/** Links to the pages of nodes. */
export function NamedNodes({ nodes }: NamedNodesProps) {
  return (
    <ul class="plain entries">
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeMark node={node} /> <NodeLink node={node} />
        </li>
      ))}
    </ul>
  );
}
