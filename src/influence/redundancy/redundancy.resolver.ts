import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Field, ObjectType } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { loadNodes, loadNames } from '../../graph/node/node.loaders';
import { Node } from '../../graph/node/node.type';
import { loadRestsOn, RestsOn, type RestsOnRecord, withDoubts } from '../../graph/tie/rests-on';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatFirstNames, formatName, MAX_NAMES } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import type { InfluenceContext } from '../engine/influence-context';
import { tiesOf } from '../paths/describe-result';
import { InfluencePath } from '../paths/path.type';
import { findRedundancy, findRoutes, type RedundancyRecord } from './find-redundancy';

/** The number of best paths whose ties support an answer: two hubs can have thousands. */
const MAX_PATHS = 100;

/** Loads the ties of the best paths, and their sources. */
async function redundancyRestsOn(context: InfluenceContext, record: RedundancyRecord): Promise<RestsOnRecord> {
  return loadRestsOn(context, tiesOf(await findRoutes(context, record, MAX_PATHS)));
}

/** Describes the number of paths and the nodes on which they depend, with the doubts about them. */
async function describeRedundancy(
  context: InfluenceContext,
  record: RedundancyRecord,
  language: Language,
): Promise<string> {
  const { to, disjointRoutes, direct, cut } = record;
  const [[targetName = ''], cutNames, restsOn] = await Promise.all([
    loadNames(context, [to], language),
    loadNames(context, cut.slice(0, MAX_NAMES), language),
    redundancyRestsOn(context, record),
  ]);
  const answer = message(language, 'redundancy.answer', {
    routes: disjointRoutes,
    target: formatName(targetName, language),
    direct: String(direct),
    size: cut.length,
    cut: formatFirstNames(cutNames, cut.length, language),
  });
  return withDoubts(answer, restsOn, language);
}

/** The number of nodes of a cut that one statement reads. */
const PART_SIZE = 500;

/**
 * Loads the nodes of a cut, in its order. Two hubs can have thousands, which are read part by part:
 * the more rows arrive at once, the longer garbage collection delays all other requests.
 */
export async function loadCut(context: ReadContext, cut: readonly string[]): Promise<NodeRecord[]> {
  const nodes: NodeRecord[] = [];
  for (let start = 0; start < cut.length; start += PART_SIZE) {
    nodes.push(...(await loadNodes(context, cut.slice(start, start + PART_SIZE))));
  }
  return nodes;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A maximum set of paths of influence that share no node between their ends, and a minimum node cut, whose loss disconnects every path but a direct tie: disjointPathCount is the length of cut, plus one where isDirect (Menger, 1927).',
})
class PathRedundancy {
  @Field(() => Int, {
    name: 'disjointPathCount',
    description:
      'The maximum number of paths of any length that share no node between their ends; 0 where there is none.',
  })
  disjointRoutes: number;

  @Field(() => Boolean, {
    name: 'isDirect',
    description: 'True where a current tie carries influence from a start to the target.',
  })
  direct: boolean;
}

@Resolver(() => PathRedundancy)
export class PathRedundancyResolver {
  @Query(() => PathRedundancy, {
    nullable: true,
    description:
      'The number of independent paths of influence to a target over current ties, and the nodes whose loss would disconnect it.',
  })
  pathRedundancy(
    @Arg('from', () => [ID], {
      description:
        'The actors to start from, 1 to 100; several act as one: no path passes through another of them. Unknown ids are BAD_USER_INPUT.',
    })
    from: string[],
    @Arg('to', () => ID, { description: 'The actor to reach; not one of the starts. Unknown ids are BAD_USER_INPUT.' })
    to: string,
    @Ctx() context: InfluenceContext,
  ) {
    return findRedundancy(context, from, to);
  }

  @FieldResolver(() => [InfluencePath], {
    description:
      'The paths of the maximum set of disjoint paths with the highest product of scores (minimum-cost flow: Suurballe, 1974). By score, highest first; paths of equal score (to within 1e-12) by fewer steps, then by node ids.',
  })
  paths(
    @Root() record: RedundancyRecord,
    @Ctx() context: InfluenceContext,
    @Arg('first', () => Int, {
      defaultValue: 100,
      description: 'The maximum number of paths, 1 to 1,000; two hubs can have thousands. BAD_USER_INPUT outside it.',
    })
    first: number,
  ) {
    return findRoutes(context, record, first);
  }

  @FieldResolver(() => [Node], {
    description:
      'A minimum node cut, by id: a smallest set of nodes whose loss disconnects every path but a direct tie. Among several, the one nearest the end with fewer neighbours.',
  })
  cut(@Root() { cut }: RedundancyRecord, @Ctx() context: InfluenceContext) {
    return loadCut(context, cut);
  }

  @FieldResolver(() => RestsOn, { description: 'The ties of the best hundred paths, and their sources.' })
  restsOn(@Root() record: RedundancyRecord, @Ctx() context: InfluenceContext): Promise<RestsOnRecord> {
    return redundancyRestsOn(context, record);
  }

  @FieldResolver(() => String, {
    description:
      'The number of paths to the target and the nodes on which they depend, in words; it states where the evidence is weak.',
  })
  answer(
    @Root() record: RedundancyRecord,
    @Ctx() context: InfluenceContext,
    @Lang() language: Language,
  ): Promise<string> {
    return describeRedundancy(context, record, language);
  }
}
