import { FairQueue } from '../../../store/loading/fair-queue';
import { CostMeter } from '../../graphql/cost/cost-meter';
import type { AdmissionContext } from '../../graphql/request-context';
import { bilingual } from '../../../language/message';
import { RequestError } from '../request-error';
import type { ClientBudgets } from './client-budgets';

/** Units up to which an operation never waits. */
const SMALL = 2_000;
/** Maximum number of waiting operations. */
const MAX_WAITING = 500;

interface Waiting {
  units: number;
  admit: () => void;
}

interface AdmissionOptions {
  client: string;
  /** Epoch milliseconds until which the operation waits. */
  deadline: number;
  /** Aborted when the client has disconnected. */
  signal: AbortSignal;
}

/** Limits the cost in flight, and so the memory; other operations queue, fairly across clients. */
export class Admission {
  private unitsInFlight = 0;
  private readonly queue = new FairQueue<Waiting>();

  constructor(private readonly maxCostInFlight: number) {}

  /** The units of the operations in flight that are not small. */
  get inFlight(): number {
    return this.unitsInFlight;
  }

  /** The number of waiting operations. */
  get waiting(): number {
    return this.queue.size;
  }

  /**
   * Resolves when the operation may begin, with the function to call at its end. Rejects with
   * RequestError if too many wait, if the deadline passes, or if the client disconnects.
   */
  async enter(units: number, { client, deadline, signal }: AdmissionOptions): Promise<() => void> {
    if (units <= SMALL) return () => undefined;
    // A client that has disconnected never calls the function.
    if (signal.aborted) throw new RequestError(503, bilingual('request.notBegun'));
    if (this.queue.size > 0 || !this.hasRoom(units)) await this.wait(units, client, deadline, signal);
    else this.unitsInFlight += units;
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      this.unitsInFlight -= units;
      this.admitNext();
    };
  }

  private hasRoom(units: number): boolean {
    return this.unitsInFlight === 0 || this.unitsInFlight + units <= this.maxCostInFlight;
  }

  private wait(units: number, client: string, deadline: number, signal: AbortSignal): Promise<void> {
    if (this.queue.size >= MAX_WAITING) throw new RequestError(503, bilingual('request.overloaded'));
    return new Promise((resolve, reject) => {
      const leave = () => {
        if (!this.queue.remove(client, waiting)) return;
        stop();
        reject(new RequestError(503, bilingual('request.notBegun')));
        this.admitNext();
      };
      const timer = setTimeout(leave, Math.max(0, deadline - Date.now()));
      signal.addEventListener('abort', leave, { once: true });
      const stop = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', leave);
      };
      const waiting: Waiting = {
        units,
        admit: () => {
          stop();
          resolve();
        },
      };
      this.queue.push(client, waiting);
    });
  }

  private admitNext(): void {
    for (let next = this.queue.peek(); next && this.hasRoom(next.units); next = this.queue.peek()) {
      this.queue.shift();
      this.unitsInFlight += next.units;
      next.admit();
    }
  }
}

/** Creates the part of a context that admits and charges; `options` is called at admission. */
export function admissionContext(
  { budgets, admission }: { budgets: ClientBudgets; admission: Admission },
  client: string,
  options: () => Omit<AdmissionOptions, 'client'>,
): AdmissionContext {
  const cost = new CostMeter();
  let leave = () => undefined as void;
  return {
    cost,
    admit: async (units) => {
      cost.requested = units;
      budgets.spend(client, units);
      cost.admitted = true;
      leave = await admission.enter(units, { client, ...options() });
    },
    settle: (values) => budgets.giveBack(client, cost.settle(values)),
    leave: () => leave(),
  };
}
