import type { InfluenceContext } from '../engine/influence-context';
import { oneOrNone, requireActors, requireOfType } from '../../node/input-nodes';
import { checkedCount } from '../../paging/page-args';
import { actorsOn } from '../allies/actors-on';
import { ask } from '../engine/ask';
import { checkIdCount } from '../paths/argument-ranges';
import type { BrokerAnswer } from './brokers.answer';

export interface BrokersArgs {
  first: number;
  targets?: string[] | null;
  region?: string | null;
  objective?: string | null;
}

export interface BrokerRecord extends BrokerAnswer {
  exact: boolean;
  sources: number;
  /** How many nodes the influence graph has. */
  nodes: number;
}

/** Throws InputError for `first`, for ids that are unknown or of another type, and for too many targets. */
export async function findBrokers(context: InfluenceContext, args: BrokersArgs): Promise<BrokerRecord[]> {
  const { first, targets, region, objective } = args;
  checkedCount(first, 'first');
  if (targets) checkIdCount(targets, 'targets', ['targets']);
  await Promise.all([
    requireActors(context, targets, ['targets']),
    requireOfType(context, 'Region', oneOrNone(region), ['region']),
    requireOfType(context, 'Objective', oneOrNone(objective), ['objective']),
  ]);
  const among = objective ? await actorsOn(context, objective) : null;
  const { brokers, ...whole } = await ask(context, 'brokers', { first, targets, region, among });
  return brokers.map((broker) => ({ ...broker, ...whole, exact: broker.standardError === null }));
}
