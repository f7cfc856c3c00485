import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Company } from '../../graph/actor/actor.type';
import {
  type PeerReason,
  type PeerRow,
  peersOf,
  type RepresentativeRow,
  representativesOf,
  requireCriterion,
} from '../../graph/code/code.store';
import { requireOfType } from '../../graph/node/input-nodes';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { loadNames, loadNodes } from '../../graph/node/node.loaders';
import { dimensionLabel } from '../../graph/tally/tally-label';
import { formatClauses, formatIn, formatName, formatNames, nameIn } from '../../language/names';
import { formatSince } from '../../language/partial-date';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { checkedCount } from '../../store/paging/page';
import { type AllyRecord, connectedBy, DEFAULT_MAX_HOPS } from '../allies/ally-record';
import { Ally } from '../allies/ally.resolver';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { explainPath } from '../paths/explain-path';

const REASONS = ['PARENT', 'ASSOCIATION', 'SECTOR', 'COUNTRY'] as const;

/** Names the country in which a local representative of The Code represents it. */
async function explainRepresentative(
  context: InfluenceContext,
  { company, representative, country }: RepresentativeRow,
  language: Language,
): Promise<string> {
  const [[representativeName = '', companyName = ''], [place]] = await Promise.all([
    loadNames(context, [representative, company], language),
    loadNodes(context, [country]),
  ]);
  return message(language, 'leverage.representative', {
    representative: formatName(representativeName, language),
    company: formatName(companyName, language),
    place: place ? formatIn(nameIn(place, language), language) : '',
  });
}

async function explainNoPath(context: InfluenceContext, company: string, language: Language): Promise<string> {
  const [name = ''] = await loadNames(context, [company], language);
  return message(language, 'leverage.noPath', { company: formatName(name, language) });
}

/** Explains why a company is a peer of another, and whether it meets the criterion. */
async function explainPeer(
  context: InfluenceContext,
  { company, criterion, row }: { company: string; criterion: NodeRecord; row: PeerRow },
  language: Language,
): Promise<string> {
  const [[peerName = '', companyName = ''], reasons] = await Promise.all([
    loadNames(context, [row.peer, company], language),
    describeReasons(context, row.reasons, language),
  ]);
  return message(language, 'leverage.peer', {
    peer: formatName(peerName, language),
    company: formatName(companyName, language),
    reasons,
    criterion: `${String(criterion.number)} (${nameIn(criterion, language)})`,
    state: row.met ? (row.since ? 'metSince' : 'met') : 'unknown',
    since: row.since ? formatSince(row.since, language) : '',
  });
}

/** Returns the reasons in words: "in the same line of business, tour operator". */
async function describeReasons(
  context: InfluenceContext,
  reasons: readonly PeerReason[],
  language: Language,
): Promise<string> {
  const clauses = await Promise.all(
    REASONS.map(async (reason) => {
      const by = reasons.filter((row) => row.reason === reason).map((row) => row.by);
      if (by.length === 0) return [];
      const names =
        reason === 'SECTOR'
          ? by.map((sector) => sectorLabel(sector, language)).join()
          : formatNames(await loadNames(context, by, language), language);
      return [message(language, 'leverage.reason', { reason, names })];
    }),
  );
  return formatClauses(clauses.flat(), language);
}

/** Returns a line of business in words, or as stored where the catalogue lacks it. */
function sectorLabel(sector: string, language: Language): string {
  return dimensionLabel('SECTOR', sector, language).replaceAll('_', ' ');
}

interface LeverageArgs {
  company: string;
  criterion: number;
  first: number;
  includeUnknown: boolean;
}

/** Does the same as `findLeverage`; throws InputError for an id that is unknown or no company. */
async function findLeverageOf(context: InfluenceContext, args: LeverageArgs): Promise<AllyRecord[]> {
  await requireOfType(context, 'Company', [args.company], ['company']);
  return findLeverage(context, args);
}

type Explain = (context: InfluenceContext, language: Language) => Promise<string>;

/**
 * Finds the actors that can influence a company: the local representatives of its country, then its
 * peers that meet the criterion of The Code, with `includeUnknown` then those for which no source
 * shows whether they do. Each list by the score of the best path to the company; actors without one
 * last. Throws InputError for numbers out of range.
 */
async function findLeverage(context: InfluenceContext, args: LeverageArgs): Promise<AllyRecord[]> {
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
      (influenceContext, language) => explainPeer(influenceContext, { company, criterion, row }, language),
    ]),
    ...representatives.map((row): [string, Explain] => [
      row.representative,
      (influenceContext, language) => explainRepresentative(influenceContext, row, language),
    ]),
  ]);
  const peersWhere = (met: boolean) => peers.filter((row) => row.met === met).map(({ peer }) => peer);
  const answers = await ask(context, 'leverage', {
    company,
    lists: [representatives.map(({ representative }) => representative), peersWhere(true), peersWhere(false)],
    first,
    maxHops: DEFAULT_MAX_HOPS,
  });
  const best = bestPathFrom(
    answers.map(({ actor }) => actor),
    company,
  );
  return answers.map(({ actor, score, tie }) => ({
    actor,
    score,
    tie,
    ...connectedBy((influenceContext) => best(influenceContext, actor)),
    explain: async (influenceContext, language) => {
      const path = await best(influenceContext, actor);
      const texts = await Promise.all([
        explainOf.get(actor)!(influenceContext, language),
        path ? explainPath(influenceContext, path, language) : explainNoPath(influenceContext, company, language),
      ]);
      return texts.join(' ');
    },
  }));
}

/** Loads the best path from each of the actors to the company; the first call loads them all. */
function bestPathFrom(actors: string[], company: string) {
  return async (context: InfluenceContext, actor: string) => {
    const question = { from: actors, to: [company], maxHops: DEFAULT_MAX_HOPS };
    return (await ask(context, 'bestFromEach', question)).find(({ nodes }) => nodes[0] === actor) ?? null;
  };
}

const DESCRIPTION =
  'The actors that can influence a company which lags behind on a criterion of The Code: first the local representatives of its country, then its peers (same parent, association, country or line of business) that are known to meet the criterion; each by the score of the best path of influence to the company of at most four steps, highest first. Actors without a path to it come last, with a score of 0.';

@Resolver()
export class LeverageResolver {
  @Query(() => [Ally], {
    nullable: true,
    description: DESCRIPTION,
  })
  codeLeverage(
    @Ctx() context: InfluenceContext,
    @Arg('company', () => ID, { description: 'The company. Unknown ids are BAD_USER_INPUT.' }) company: string,
    @Arg('criterion', () => Int, { description: 'The criterion of The Code, 1 to 6.' }) criterion: number,
    @Arg('first', () => Int, {
      defaultValue: 5,
      description: 'How many, 1 to 100. BAD_USER_INPUT outside it.',
    })
    first: number,
    @Arg('includeUnknown', () => Boolean, {
      defaultValue: false,
      description:
        'True to add, after the peers that meet it, signatories for which no source shows whether they do; the explanation indicates it.',
    })
    includeUnknown: boolean,
  ) {
    return findLeverageOf(context, { company, criterion, first, includeUnknown });
  }
}

@Resolver(() => Company)
export class CompanyLeverageResolver {
  @FieldResolver(() => [Ally], { nullable: true, description: `${DESCRIPTION} See also Query.codeLeverage.` })
  codeLeverage(
    @Root() { id }: NodeRecord,
    @Ctx() context: InfluenceContext,
    @Arg('criterion', () => Int, { description: 'The criterion of The Code, 1 to 6. BAD_USER_INPUT outside it.' })
    criterion: number,
    @Arg('first', () => Int, {
      defaultValue: 3,
      description: 'How many, 1 to 100. BAD_USER_INPUT outside it.',
    })
    first: number,
  ) {
    return findLeverage(context, { company: id, criterion, first, includeUnknown: false });
  }
}
