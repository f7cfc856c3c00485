import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { ViewerRecord } from '../../../graph/access/viewer';
import { clientKey } from '../client-address';
import { bilingual } from '../../../language/message';
import { RequestError } from '../request-error';

export interface BudgetLimits {
  /** Units that a client can spend at once; see extensions.cost. */
  clientBudget: number;
  /** Units that a client is given back each second. */
  clientRestoreRate: number;
}

/** The client that a request counts for: the user whom the token names, or else the address. */
export function clientOf({ signedIn, signature, role }: ViewerRecord, { ip }: Pick<FastifyRequest, 'ip'>): string {
  if (!signedIn) return clientKey(ip);
  // Local tokens name no user, and those of one role must not share a budget.
  return signature === role ? `${role} ${clientKey(ip)}` : signature;
}

/** A budget that is full again is forgotten sooner than one that is not; this many clients are remembered. */
const MAX_CLIENTS = 10_000;

interface Budget {
  available: number;
  /** Milliseconds on the monotonic clock at which `available` was true. */
  at: number;
}

/** The units that each client can still spend: a token bucket each. */
export class ClientBudgets {
  private readonly budgets = new LRUCache<string, Budget>({ max: MAX_CLIENTS });

  constructor(
    private readonly limits: BudgetLimits,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get restoreRate(): number {
    return this.limits.clientRestoreRate;
  }

  /** The units that a client has, rounded down. */
  available(client: string): number {
    return Math.floor(this.budgetOf(client).available);
  }

  /** Takes units from a client. Throws RequestError: 429 with Retry-After where it does not have them, 400 where no client ever has so many. */
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

  /** Gives units back that were not needed. */
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
