import type { InfluenceContext } from '../engine/influence-context';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../../actor/actor.type';
import { Language } from '../../language/language';
import { loadNode } from '../../node/node.loaders';
import { Node } from '../../node/node.type';
import { tieById } from '../../tie/tie.loaders';
import { Tie } from '../../tie/tie.type';
import { explainPath, phraseOfHop } from './explain-path';
import { findPaths } from './find-paths';
import { type Hop, hopsOf, type Path, weakestHop } from './path';
import { InfluenceHop, InfluenceInput, InfluencePath, InfluenceResult, MissingLink } from './path.type';

@Resolver(() => InfluenceHop)
export class InfluenceHopResolver {
  @FieldResolver(() => Node, { description: 'The node where the hop starts.' })
  from(@Root() { from }: Hop, @Ctx() context: InfluenceContext) {
    return loadNode(context, from);
  }

  @FieldResolver(() => Node, { description: 'The node where the hop ends.' })
  to(@Root() { to }: Hop, @Ctx() context: InfluenceContext) {
    return loadNode(context, to);
  }

  @FieldResolver(() => Tie, { description: 'The best tie between the two.' })
  tie(@Root() { tie }: Hop, @Ctx() context: InfluenceContext) {
    return context.loaders.get(tieById).load(tie);
  }

  @FieldResolver(() => String, {
    description:
      'How the hop is said in its direction, without the names of its ends: is a member of; “has … as a member”, where the name of `to` goes in the middle.',
  })
  phrase(
    @Root() hop: Hop,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return phraseOfHop(context, hop, lang ?? context.language);
  }
}

@Resolver(() => InfluencePath)
export class InfluencePathResolver {
  @Query(() => InfluenceResult, {
    nullable: true,
    description:
      'The best loopless paths of influence between actors, over the ties that conduct it, each with its evidence and its weakest link.',
  })
  influencePaths(
    @Arg('input', () => InfluenceInput, { description: 'The ends of the paths and the nodes and ties they may use.' })
    input: InfluenceInput,
    @Ctx() context: InfluenceContext,
  ) {
    return findPaths(context, input);
  }

  @FieldResolver(() => Int, { description: 'The number of ties.' })
  length(@Root() { ties }: Path): number {
    return ties.length;
  }

  @FieldResolver(() => [InfluenceHop], { description: 'The ties, from the start to the target.' })
  hops(@Root() path: Path): Hop[] {
    return hopsOf(path);
  }

  @FieldResolver(() => InfluenceHop, {
    description: 'The hop with the lowest weight: the one to verify or to strengthen first.',
  })
  weakest(@Root() path: Path): Hop {
    return hopsOf(path)[weakestHop(path)]!;
  }

  @FieldResolver(() => String, {
    description:
      'One or two sentences: who could open the way, how each is tied to the next, and which tie or hub weakens it most.',
  })
  explanation(
    @Root() path: Path,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return explainPath(context, path, lang ?? context.language);
  }
}

@Resolver(() => MissingLink)
export class MissingLinkResolver {
  @FieldResolver(() => Actor, { description: 'The actor that can be reached from the start.' })
  from(@Root() { from }: { from: string }, @Ctx() context: InfluenceContext) {
    return loadNode(context, from);
  }

  @FieldResolver(() => Actor, { description: 'The actor that can reach the target.' })
  to(@Root() { to }: { to: string }, @Ctx() context: InfluenceContext) {
    return loadNode(context, to);
  }
}
