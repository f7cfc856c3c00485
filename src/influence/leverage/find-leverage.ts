import { peersOf, representativesOf, requireCriterion } from '../../graph/code/code.loaders';
import type { Language } from '../../language/language';
import { requireOfType } from '../../graph/node/input-nodes';
import { checkedCount } from '../../store/paging/page-args';
import { type AllyRecord, connectedBy, DEFAULT_MAX_HOPS } from '../allies/ally-record';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { explainPath } from '../paths/explain-path';
import { explainNoPath, explainPeer, explainRepresentative } from './explain-leverage';

export interface LeverageArgs {
  company: string;
  criterion: number;
  first: number;
  includeUnknown: boolean;
}

/** As `findLeverage`; InputError too for an id that is unknown or no company. */
export async function findLeverageOf(context: InfluenceContext, args: LeverageArgs): Promise<AllyRecord[]> {
  await requireOfType(context, 'Company', [args.company], ['company']);
  return findLeverage(context, args);
}

type Explain = (context: InfluenceContext, language: Language) => Promise<string>;

/**
 * Who can tell a company: the local representatives of its country, then its peers that meet the criterion of The Code, with
 * `includeUnknown` then those of which no source says whether they do. Each by the score of the best path to the company; without
 * one last. Throws InputError for numbers out of range.
 */
export async function findLeverage(context: InfluenceContext, args: LeverageArgs): Promise<AllyRecord[]> {
  const { company, first, includeUnknown } = args;
  checkedCount(first, 'first');
  const criterion = await requireCriterion(context, args.criterion, ['criterion']);
  const [representatives, peers] = await Promise.all([
    context.loaders.get(representativesOf).load(company),
    context.loaders.get(peersOf).load({ company, criterion: criterion.id, includeUnknown }),
  ]);
  const explainOf = new Map<string, Explain>([
    ...peers.map((row): [string, Explain] => [
      row.peer,
      (of, language) => explainPeer(of, { company, criterion, row }, language),
    ]),
    ...representatives.map((row): [string, Explain] => [
      row.representative,
      (of, language) => explainRepresentative(of, row, language),
    ]),
  ]);
  const peersWhere = (met: boolean) => peers.filter((row) => row.met === met).map(({ peer }) => peer);
  const found = await ask(context, 'leverage', {
    company,
    lists: [representatives.map(({ representative }) => representative), peersWhere(true), peersWhere(false)],
    first,
    maxHops: DEFAULT_MAX_HOPS,
  });
  const best = bestPathFrom(
    found.map(({ actor }) => actor),
    company,
  );
  return found.map(({ actor, score }) => ({
    ...{ actor, score },
    ...connectedBy((of) => best(of, actor)),
    explain: async (of, language) => {
      const path = await best(of, actor);
      const texts = await Promise.all([
        explainOf.get(actor)!(of, language),
        path ? explainPath(of, path, language) : explainNoPath(of, company, language),
      ]);
      return texts.join(' ');
    },
  }));
}

/** The best path from each of the actors to the company, all of them found on the first call. */
function bestPathFrom(actors: string[], company: string) {
  return async (context: InfluenceContext, actor: string) => {
    const question = { from: actors, to: [company], maxHops: DEFAULT_MAX_HOPS };
    return (await ask(context, 'bestFromEach', question)).find(({ nodes }) => nodes[0] === actor) ?? null;
  };
}
