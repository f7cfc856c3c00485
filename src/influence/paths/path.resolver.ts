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

  @FieldResolver(() => Node, { description: 'The node that influence reaches.' })
  to(@Root() { to }: Hop, @Ctx() context: InfluenceContext) {
    return loadNode(context, to);
  }

  @FieldResolver(() => Tie, {
    description: 'The best tie between the two nodes in this direction; among equals, the one with the least id.',
  })
  tie(@Root() { tie }: Hop, @Ctx() context: InfluenceContext) {
    return context.loaders.get(tieById).load(tie);
  }

  @FieldResolver(() => String, {
    description:
      'The hop as a phrase in its direction, without the names of its ends: “is a member of”, or “has … as a member”, where … stands for the name of `to`.',
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
      'The best loopless paths from some actors to others over the ties that carry influence in that direction, each with its evidence and its weakest point.',
  })
  influencePaths(
    @Arg('input', () => InfluenceInput, {
      description: 'The ends of the paths, and the nodes and ties that they may use.',
    })
    input: InfluenceInput,
    @Ctx() context: InfluenceContext,
  ) {
    return findPaths(context, input);
  }

  @FieldResolver(() => PathStrength, {
    description: 'The score in words; at most FAIR where the status of a tie is not CURRENT.',
  })
  strength(@Root() path: Path): PathStrength {
    return strengthOf(path);
  }

  @FieldResolver(() => [PassedNode], {
    description: 'The nodes between the ends of the path, from the start to the target.',
  })
  through(@Root() path: Path): Passed[] {
    return passedNodesOf(path);
  }

  @FieldResolver(() => WeakestPointUnion, {
    description:
      'The tie or node with the smallest weight or factor, which is the one to strengthen or to avoid; among equals the first from the start, a tie before the node that it leads to.',
  })
  weakestPoint(@Root() path: Path): (Hop | Passed) & { type: string } {
    const { hop, isHub } = weakestPoint(path);
    return isHub
      ? { type: 'PassedNode', ...passedNodesOf(path)[hop]! }
      : { type: 'InfluenceHop', ...hopsOf(path)[hop]! };
  }

  @FieldResolver(() => [InfluenceHop], { description: 'The ties of the path, from the start to the target.' })
  hops(@Root() path: Path): Hop[] {
    return hopsOf(path);
  }

  @FieldResolver(() => String, {
    description:
      'The path in one or two sentences: the intermediaries, how each is tied to the next, and which tie or hub weakens it most.',
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
  @FieldResolver(() => Actor, { description: 'The first contact of the target: see `InfluenceResult.askFirst`.' })
  from(@Root() { from }: { from: string }, @Ctx() context: InfluenceContext) {
    return loadNode(context, from);
  }

  @FieldResolver(() => Actor, { description: 'The target.' })
  to(@Root() { to }: { to: string }, @Ctx() context: InfluenceContext) {
    return loadNode(context, to);
  }
}

@Resolver(() => InfluenceResult)
export class InfluenceResultResolver {
  @FieldResolver(() => String, {
    description:
      'The best path, its strength and the number of others listed, or the reason why there is none, in one or two sentences; they state where the evidence is weak.',
  })
  answer(@Root() result: PathsRecord, @Ctx() context: InfluenceContext, @Lang() language: Language): Promise<string> {
    return describeResult(context, result, language);
  }

  @FieldResolver(() => RestsOn, { description: 'The ties of all listed paths, and their sources.' })
  restsOn(@Root() result: PathsRecord, @Ctx() context: InfluenceContext): Promise<RestsOnRecord> {
    return resultRestsOn(context, result);
  }
}
