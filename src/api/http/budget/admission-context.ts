import { CostMeter } from '../../graphql/cost/cost-meter';
import type { AdmissionContext } from '../../graphql/request-context';
import type { Admission, AdmissionOptions } from './admission';
import type { ClientBudgets } from './client-budgets';

/** The part of a request's context by which its operation is admitted and paid for; `options` is called when it is admitted. */
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
