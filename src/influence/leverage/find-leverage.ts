import { listPeers } from '../../code/code.store';
import { InputError } from '../../errors';
import type { Language } from '../../language/language';
import { loadAllOfType } from '../../node/node.loaders';
import type { NodeRecord } from '../../node/node-decoder';
import { requireOfType } from '../../node/input-nodes';
import { checkedCount } from '../../paging/page-args';
import { type AllyRecord, connectedBy } from '../allies/ally-record';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { findBestPathToEach } from '../paths/find-paths';
import { explainPath } from '../paths/explain-path';
import { explainPeer } from './explain-peer';

export interface LeverageArgs {
  company: string;
  criterion: number;
  first: number;
  includeUnknown: boolean;
}

/** The maximum length of the paths to peers. */
const MAX_HOPS_TO_PEER = 5;

/**
 * The peers of a company that meet a criterion of The Code, by the score of the best path to them; with `includeUnknown`
 * followed by those for which no source says whether they meet it. Throws InputError for ids that are unknown or no
 * company, and for numbers out of range.
 */
export async function findLeverage(context: InfluenceContext, args: LeverageArgs): Promise<AllyRecord[]> {
  const { company, first, includeUnknown } = args;
  checkedCount(first, 'first');
  await requireOfType(context, 'Company', [company], ['company']);
  const criterion = await criterionOf(context, args.criterion);
  const rows = await listPeers(context.read, { company, criterion: criterion.id, includeUnknown });
  const peersWhere = (met: boolean) => rows.filter((row) => row.met === met).map(({ peer }) => peer);
  const reachable = await ask(context, 'leverage', {
    company,
    peers: [peersWhere(true), peersWhere(false)],
    first,
    maxHops: MAX_HOPS_TO_PEER,
  });
  const peers = reachable.map(({ peer }) => peer);
  const paths = peers.length > 0 ? await findBestPathToEach(context, [company], peers, MAX_HOPS_TO_PEER) : [];
  const pathTo = new Map(paths.map((path) => [path.nodes.at(-1), path]));
  const rowOf = new Map(rows.map((row) => [row.peer, row]));
  return reachable.map(({ peer, score }) => {
    const row = rowOf.get(peer)!;
    const via = pathTo.get(peer) ?? null;
    const explanation = async (of: InfluenceContext, language: Language) => {
      const [text, path] = await Promise.all([
        explainPeer(of, { company, criterion, row }, language),
        via ? explainPath(of, via, language) : '',
      ]);
      return `${text} ${path}`.trim();
    };
    return { actor: peer, score, ...connectedBy(async () => via), explain: explanation };
  });
}

async function criterionOf(context: InfluenceContext, number: number): Promise<NodeRecord> {
  const criteria = await loadAllOfType(context, 'CodeCriterion');
  const criterion = criteria.find((one) => one.number === number);
  if (criterion) return criterion;
  throw new InputError(`The Code has no criterion ${String(number)}.`, ['criterion']);
}
