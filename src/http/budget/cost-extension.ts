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

/**
 * Adds `extensions.cost` to the text of a GraphQL response. It belongs to one request, and so is added to what is sent, not
 * to what is cached.
 */
export function addCost(body: string | Buffer, cost: CostExtension): string | Buffer {
  const addition = `,"extensions":{"cost":${JSON.stringify(cost)}}}`;
  // The closing brace of the response, which Apollo follows with a line break.
  if (typeof body === 'string')
    return body.slice(0, body.lastIndexOf('}')) + addition + body.slice(body.lastIndexOf('}') + 1);
  const end = body.lastIndexOf('}');
  return Buffer.concat([body.subarray(0, end), Buffer.from(addition), body.subarray(end + 1)]);
}
