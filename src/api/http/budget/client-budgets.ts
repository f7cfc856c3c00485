import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { ViewerRecord } from '../../../graph/access/viewer';
import { clientKey } from '../client-address';
import { bilingual } from '../../../language/message';
import { RequestError } from '../request-error';

export interface BudgetLimits {
  /** Maximum units that a client can spend at once; see extensions.cost. */
  clientBudget: number;
  /** Units that a client regains each second. */
  clientRestoreRate: number;
}

/** Returns the client to which a request is charged: the user of the token, or else the address. */
export function clientOf({ signedIn, signature, role }: ViewerRecord, { ip }: Pick<FastifyRequest, 'ip'>): string {
  if (!signedIn) return clientKey(ip);
  // Local tokens have no user, and their holders with the same role must not share a budget.
  return signature === role ? `${role} ${clientKey(ip)}` : signature;
}

/** Maximum number of remembered clients; a full budget is evicted before one that is not full. */
const MAX_CLIENTS = 10_000;

interface Budget {
  available: number;
  /** Milliseconds on the monotonic clock at which `available` was current. */
  at: number;
}

/** The remaining units of each client: one token bucket per client. */
export class ClientBudgets {
  private readonly budgets = new LRUCache<string, Budget>({ max: MAX_CLIENTS });

  constructor(
    private readonly limits: BudgetLimits,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get restoreRate(): number {
    return this.limits.clientRestoreRate;
  }

  /** Returns the units that a client has, rounded down. */
  available(client: string): number {
    return Math.floor(this.budgetOf(client).available);
  }

  /** Takes units from a client. Throws RequestError: 429 for too few, 400 above the maximum. */
  spend(client: string, units: number): void {
    const budget = this.budgetOf(client);
    if (units > this.limits.clientBudget) {
      throw new RequestError(
        400,
        bilingual('request.tooCostly', { units: String(units), most: String(this.limits.clientBudget) }),
      );
    }
    if (budget.available < units) {
      const { clientRestoreRate } = this.limits;
      const seconds = Math.max(1, Math.ceil((units - budget.available) / clientRestoreRate));
      throw new RequestError(
        429,
        bilingual('request.overBudget', {
          units: String(units),
          available: String(Math.floor(budget.available)),
          restored: String(clientRestoreRate),
          seconds: String(seconds),
        }),
        { 'retry-after': String(seconds) },
      );
    }
    budget.available -= units;
  }

  /** Returns unused units to a client. */
  giveBack(client: string, units: number): void {
    const budget = this.budgetOf(client);
    budget.available = Math.min(this.limits.clientBudget, budget.available + units);
  }

  private budgetOf(client: string): Budget {
    const { clientBudget, clientRestoreRate } = this.limits;
    const now = this.now();
    const budget = this.budgets.get(client) ?? { available: clientBudget, at: now };
    budget.available = Math.min(clientBudget, budget.available + ((now - budget.at) / 1000) * clientRestoreRate);
    budget.at = now;
    this.budgets.set(client, budget);
    return budget;
  }
}
