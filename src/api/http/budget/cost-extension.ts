import type { ClientBudgets } from './client-budgets';

/** What `extensions.cost` says, all in units: see MAX_COST. */
export interface CostExtension {
  /** What the operation could cost at most, which the client must have. */
  requested: number;
  /** What it has cost. */
  actual: number;
  /** What the client can still spend. */
  available: number;
  /** What the client is given back each second. */
  restoreRate: number;
}

/** What a client can spend. */
export function stateOf(budgets: ClientBudgets, client: string): Pick<CostExtension, 'available' | 'restoreRate'> {
  return { available: budgets.available(client), restoreRate: budgets.restoreRate };
}

/** The most characters of `extensions.asOf` and what follows it. */
const MAX_TAIL = 1_000;

/**
 * The end of a response that has `extensions.asOf`. Three braces close it, its extensions and the response; data with these
 * names is closed by one more.
 */
const AS_OF_AT_END = /"extensions":\{"asOf":\{(?:"\w+":"(?:[^"\\]|\\.)*",?)*\}(\}\})\s*$/;

/**
 * Adds `extensions.cost` to the text of a GraphQL response. It belongs to one request, and so is added to what is sent, not
 * to what is cached.
 */
export function addCost(body: string | Buffer, cost: CostExtension): string | Buffer {
  // A character has up to three bytes, so that what is cut off here is far from the end.
  const tail = typeof body === 'string' ? body.slice(-MAX_TAIL) : body.subarray(-MAX_TAIL).toString();
  const text = `"cost":${JSON.stringify(cost)}`;
  const addition = AS_OF_AT_END.test(tail) ? `,${text}}}` : `,"extensions":{${text}}}`;
  // The closing braces of the response, which Apollo follows with a line break.
  const end = body.lastIndexOf(AS_OF_AT_END.test(tail) ? '}}' : '}');
  if (typeof body === 'string') return `${body.slice(0, end)}${addition}\n`;
  return Buffer.concat([body.subarray(0, end), Buffer.from(`${addition}\n`)]);
}
