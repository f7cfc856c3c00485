import { LOCALES, type Language } from '../../language/language';
import { formatName, formatNames } from '../../language/names';
import { message } from '../../language/message';
import { loadNames } from '../../graph/node/node.loaders';
import { governmentResolver } from '../../graph/node/government';
import { oneOrNone, requireActors, requireOfType } from '../../graph/node/input-nodes';
import { checkedCount } from '../../store/paging/page-args';
import { loadActorsOn, loadRegionActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
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
  /** The number of actors that influence leaves or reaches. */
  actors: number;
}

/** Throws InputError if `first` is out of range, an id is unknown or of another type, or there are too many targets. */
export async function findBrokers(context: InfluenceContext, args: BrokersArgs): Promise<BrokerRecord[]> {
  const { first, region, objective } = args;
  checkedCount(first, 'first');
  if (args.targets) checkIdCount(args.targets, 'targets', ['targets']);
  const targets = args.targets?.map(await governmentResolver(context, args.targets));
  await Promise.all([
    requireActors(context, targets, ['targets']),
    requireOfType(context, 'Region', oneOrNone(region), ['region']),
    requireOfType(context, 'Objective', oneOrNone(objective), ['objective']),
  ]);
  const [among, base] = await Promise.all([
    objective ? loadActorsOn(context, objective) : null,
    region ? loadRegionActors(context, region) : null,
  ]);
  const { brokers, ...totals } = await ask(context, 'brokers', { first, targets, among, ...(base && { base }) });
  return brokers.map((broker) => ({ ...broker, ...totals, exact: broker.standardError === null }));
}

/** Names the targets lost without the broker, else its share of the shortest paths with the error of an estimate. */
export async function explainBroker(
  context: InfluenceContext,
  record: BrokerRecord,
  language: Language,
): Promise<string> {
  const { actor, targetsLost, betweenness, standardError, actors, sources } = record;
  const [name = '', ...lost] = await loadNames(context, [actor, ...targetsLost], language);
  const broker = formatName(name, language);
  if (lost.length > 0) {
    return message(language, 'broker.targetsLost', { broker, targets: formatNames(lost, language) });
  }
  const percent = new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumSignificantDigits: 2 });
  const pairs = Math.max(1, (actors - 1) * (actors - 2));
  return message(language, 'broker.share', {
    broker,
    share: percent.format(betweenness / pairs),
    estimated: String(standardError !== null),
    sources: String(sources),
    error: percent.format((standardError ?? 0) / pairs),
  });
}
