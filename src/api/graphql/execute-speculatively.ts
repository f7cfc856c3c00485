import type { ExecutionResult } from 'graphql';
import type { Head } from '../../store/neo4j/client';
import { type AsOf, standpointAt } from './as-of';
import type { AdmissionContext, HeadContext } from './request-context';

/**
 * Executes a query as of these times: at the head that its check will probably find, while the check is on its way, and once more
 * where the check finds another. Resolves once the check is answered; rejects where it fails. See RequestHead.
 */
export async function executeSpeculatively(
  context: HeadContext & Pick<AdmissionContext, 'cost'>,
  asOf: AsOf,
  execute: () => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const own = { ...context.standpoint };
  const moveTo = (head: Head) => context.shareStandpoint(head, standpointAt(asOf, own, head));
  moveTo(await context.headToExecuteAt());
  const answer = await execute();
  const moved = await context.movedHead();
  if (!moved) return answer;
  moveTo(moved);
  context.cost.restart();
  return execute();
}
