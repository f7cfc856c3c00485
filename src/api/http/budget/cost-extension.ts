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
