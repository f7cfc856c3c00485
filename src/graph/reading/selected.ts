import { createParameterDecorator } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';

type Decorator = ReturnType<typeof createParameterDecorator>;
import { type ConnectionSelection, type NodeSelection, selectConnection, selectNode } from './select';

/**
 * Gives the resolver of a root field what is selected of the connection that it returns; null where that is not all declared, and where
 * loaders answer sooner.
 */
export function SelectedConnection(): Decorator {
  return createParameterDecorator<ReadContext>(({ context, info }): ConnectionSelection | null =>
    context.readCompiled?.isWanted() ? selectConnection(info) : null,
  );
}

/** As SelectedConnection, of the node that it returns. */
export function SelectedNode(): Decorator {
  return createParameterDecorator<ReadContext>(({ context, info }): NodeSelection | null =>
    context.readCompiled?.isWanted() ? selectNode(info) : null,
  );
}
