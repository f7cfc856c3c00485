import type { AnsweredAsOf } from '../../../graph/access/answered-as-of';
import type { CostExtension } from '../budget/cost-extension';

/** `extensions` of a response. */
export interface ResponseExtensions {
  asOf?: AnsweredAsOf;
  /** Only over POST: it belongs to one request, and a response to GET may be stored by proxies. */
  cost?: CostExtension;
}

/** The JSON of a response, given that of its result, which has no extensions. With a cost it ends in a line break. */
export function withExtensions<Text extends string | Buffer>(result: Text, extensions: ResponseExtensions): Text;
export function withExtensions(result: string | Buffer, extensions: ResponseExtensions): string | Buffer {
  if (!extensions.asOf && !extensions.cost) return result;
  const rest = `,"extensions":${JSON.stringify(extensions)}}${extensions.cost ? '\n' : ''}`;
  // Of the text of an object the last brace closes it.
  const end = result.lastIndexOf('}');
  if (typeof result === 'string') return result.slice(0, end) + rest;
  return Buffer.concat([result.subarray(0, end), Buffer.from(rest)]);
}
