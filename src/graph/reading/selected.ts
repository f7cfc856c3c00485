import { createParameterDecorator } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';

type Decorator = ReturnType<typeof createParameterDecorator>;
import { type ConnectionSelection, type NodeSelection, selectConnection, selectNode } from './select';

/** Passes a connection's selection; null for undeclared fields, and where loaders answer sooner. */
export function SelectedConnection(): Decorator {
  return createParameterDecorator<ReadContext>(({ context, info }): ConnectionSelection | null =>
    context.readCompiled?.isWanted() ? selectConnection(info) : null,
  );
}

/** Passes the selection of a node, like SelectedConnection. */
export function SelectedNode(): Decorator {
  return createParameterDecorator<ReadContext>(({ context, info }): NodeSelection | null =>
    context.readCompiled?.isWanted() ? selectNode(info) : null,
  );
}
