import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Actor } from '../../graph/actor/actor.type';
import { loadNode } from '../../graph/node/node.loaders';
import { Node } from '../../graph/node/node.type';
import { RestsOn, type RestsOnRecord } from '../../graph/tie/rests-on';
import { tieById } from '../../graph/tie/tie.loaders';
import { Tie } from '../../graph/tie/tie.type';
import type { Language } from '../../language/language';
import type { InfluenceContext } from '../engine/influence-context';
import { describeResult, resultRestsOn } from './describe-result';
import { explainPath, phraseOfHop, weakestPoint } from './explain-path';
import { findPaths, type PathsRecord } from './find-paths';
import { type Hop, hopsOf, type Passed, passedNodesOf, type Path } from './path';
import { PathStrength, strengthOf } from './path-strength';
import {
  InfluenceHop,
  InfluenceInput,
  InfluencePath,
  InfluenceResult,
  MissingLink,
  PassedNode,
  WeakestPointUnion,
} from './path.type';

@Resolver(() => InfluenceHop)
export class InfluenceHopResolver {
  @FieldResolver(() => Node, { description: 'The node that influence leaves.' })
  from(@Root() { from }: Hop, @Ctx() context: InfluenceContext) {
    return loadNode(context, from);
  }

  @FieldResolver(() => Node, { description: 'The node that it reaches.' })
  to(@Root() { to }: Hop, @Ctx() context: InfluenceContext) {
    return loadNode(context, to);
  }

  @FieldResolver(() => Tie, {
    description: 'The best tie between the two in this direction; of equally good ones that of the smallest id.',
  })
  tie(@Root() { tie }: Hop, @Ctx() context: InfluenceContext) {
    return context.loaders.get(tieById).load(tie);
  }

  @FieldResolver(() => String, {
    description:
      'How the hop is said in its direction, without the names of its ends: is a member of; “has … as a member”, where the name of `to` goes in the middle.',
  })
  phrase(@Root() hop: Hop, @Ctx() context: InfluenceContext, @Lang() language: Language): Promise<string> {
    return phraseOfHop(context, hop, language);
  }
}

@Resolver(() => InfluencePath)
export class InfluencePathResolver {
  @Query(() => InfluenceResult, {
    nullable: true,
    description:
      'The best loopless paths of influence from some actors to others, over the ties that conduct it in that direction, each with its evidence and its weakest point.',
  })
  influencePaths(
    @Arg('input', () => InfluenceInput, { description: 'The ends of the paths and the nodes and ties they may use.' })
    input: InfluenceInput,
    @Ctx() context: InfluenceContext,
  ) {
    return findPaths(context, input);
  }

  @FieldResolver(() => PathStrength, { description: 'The score in words.' })
  strength(@Root() { score }: Path): PathStrength {
    return strengthOf(score);
  }

  @FieldResolver(() => [PassedNode], { description: 'The nodes between its ends, from the start to the target.' })
  through(@Root() path: Path): Passed[] {
    return passedNodesOf(path);
  }

  @FieldResolver(() => WeakestPointUnion, {
    description:
      'The smallest of the weights of its ties and of the factors of the nodes between its ends: what to strengthen, or to go around. Of equal ones the first from the start, a tie before the node that it leads to.',
  })
  weakestPoint(@Root() path: Path): (Hop | Passed) & { type: string } {
    const { hop, isHub } = weakestPoint(path);
    return isHub
      ? { type: 'PassedNode', ...passedNodesOf(path)[hop]! }
      : { type: 'InfluenceHop', ...hopsOf(path)[hop]! };
  }

  @FieldResolver(() => [InfluenceHop], { description: 'The ties, from the start to the target.' })
  hops(@Root() path: Path): Hop[] {
    return hopsOf(path);
  }

  @FieldResolver(() => String, {
    description:
      'One or two sentences: who could open the way, how each is tied to the next, and which tie or hub weakens it most.',
  })
  explanation(@Root() path: Path, @Ctx() context: InfluenceContext, @Lang() language: Language): Promise<string> {
    return explainPath(context, path, language);
  }
}

@Resolver(() => PassedNode)
export class PassedNodeResolver {
  @FieldResolver(() => Node, { description: 'The node.' })
  node(@Root() { node }: Passed, @Ctx() context: InfluenceContext) {
    return loadNode(context, node);
  }
}

@Resolver(() => MissingLink)
export class MissingLinkResolver {
  @FieldResolver(() => Actor, { description: 'The actor that influence reaches from the start.' })
  from(@Root() { from }: { from: string }, @Ctx() context: InfluenceContext) {
    return loadNode(context, from);
  }

  @FieldResolver(() => Actor, { description: 'The actor from which influence reaches the target.' })
  to(@Root() { to }: { to: string }, @Ctx() context: InfluenceContext) {
    return loadNode(context, to);
  }
}

@Resolver(() => InfluenceResult)
export class InfluenceResultResolver {
  @FieldResolver(() => String, {
    description:
      'The best path, its strength and how many others are listed, or why there is none; in one or two sentences that say so where it rests on little.',
  })
  answer(@Root() result: PathsRecord, @Ctx() context: InfluenceContext, @Lang() language: Language): Promise<string> {
    return describeResult(context, result, language);
  }

  @FieldResolver(() => RestsOn, { description: 'The ties of all the paths listed, and their sources.' })
  restsOn(@Root() result: PathsRecord, @Ctx() context: InfluenceContext): Promise<RestsOnRecord> {
    return resultRestsOn(context, result);
  }
}
