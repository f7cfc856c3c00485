import type { StakeholderGroup } from '../graphql/graphql';
import { text } from '../language/text';
import { MarkedLink } from '../parts/seat';
import { AnswerHeading } from '../parts/states';

interface NamedNodesProps {
  nodes: readonly { __typename: string; id: string; name?: string; group?: StakeholderGroup }[];
}

/** Links to the pages of nodes. */
export function NamedNodes({ nodes }: NamedNodesProps) {
  return (
    <ul class="plain entries">
      {nodes.map((node) => (
        <li key={node.id}>
          <MarkedLink node={node} />
        </li>
      ))}
    </ul>
  );
}

/** The answer to an address whose record does not exist, or no longer. */
export function NotOnRecord() {
  return <AnswerHeading heading={text('explorer.notFound.record')} lead={text('explorer.notFound.help')} />;
}
