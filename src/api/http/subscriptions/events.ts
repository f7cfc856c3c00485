import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../graphql/request-context';
import { parseSubscription, type SubscriptionRequest } from './operation';
import { formatErrors, subscriptionResults } from './results';

/** Some browsers only report a stream as open once they have received something. */
export const OPENING = ':\n\n';

/** Yields the results of a requested subscription; an error of the request is its only result. */
export async function* resultsOf(
  schema: GraphQLSchema,
  request: SubscriptionRequest,
  context: RequestContext,
  open?: () => () => void,
): AsyncGenerator<ExecutionResult> {
  try {
    yield* subscriptionResults(parseSubscription(schema, request, context), context, open);
  } catch (error) {
    yield { errors: formatErrors(error, context) };
  }
}

/** Returns an event of a stream; `id` names the operation where the stream has several. */
export function nextEvent(result: ExecutionResult, id?: string): string {
  const text = textOf(result);
  return `event: next\ndata: ${id === undefined ? text : `{"id":${JSON.stringify(id)},"payload":${text}}`}\n\n`;
}

/** Returns the last event of an operation. */
export function completeEvent(id?: string): string {
  return `event: complete\ndata:${id === undefined ? '' : ` ${JSON.stringify({ id })}`}\n\n`;
}

/** The texts of results, shared by many streams. */
const texts = new WeakMap<ExecutionResult, string>();

function textOf(result: ExecutionResult): string {
  let text = texts.get(result);
  if (text === undefined) texts.set(result, (text = JSON.stringify(result)));
  return text;
}
