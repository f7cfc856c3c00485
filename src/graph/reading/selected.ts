import { createParameterDecorator } from 'type-graphql';

type Decorator = ReturnType<typeof createParameterDecorator>;
import { type ConnectionSelection, type NodeSelection, selectConnection, selectNode } from './select';

/** Gives the resolver of a root field what is selected of the connection that it returns; null where that is not all declared. */
export function SelectedConnection(): Decorator {
  return createParameterDecorator<object>(({ info }): ConnectionSelection | null => selectConnection(info));
}

/** As SelectedConnection, of the node that it returns. */
export function SelectedNode(): Decorator {
  return createParameterDecorator<object>(({ info }): NodeSelection | null => selectNode(info));
}
