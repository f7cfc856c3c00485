import { ActorKind } from '../../src/model/actor-kind';
import type { GraphRows } from '../../src/model/rows';
import { makeActions } from './actions';
import { fillRosters, tieActors, tieToCode } from './actor-ties';
import { CODE_ID, makeActors, type SyntheticActor } from './actors';
import type { Base } from './base';
import { makePartnerships } from './partnerships';
import { PreferentialDraw } from './preferential-draw';
import { Random } from './random';
import { TieBook } from './tie-book';
import type { World } from './world';

const SEED = 20_210_520;
/** The first of each of these kinds begins as if it had so many ties, and becomes a hub. */
const EARLY_TIES = 25;
const HUB_KINDS = [
  ActorKind.COALITION,
  ActorKind.UN_BODY,
  ActorKind.INGO,
  ActorKind.MEMBER,
  ActorKind.GOVERNMENT,
  ActorKind.DONOR,
];

/**
 * A made-up movement: about 2,200 nodes and 6,400 ties at scale 1, and in proportion at any other (100: 220,000 and
 * 640,000, in seconds). The same scale and base give the same rows. Every id starts with SYN-, every node has the
 * property `synthetic`, and no name is a real organisation's. Throws a RangeError unless the scale is finite and above 0.
 */
export function syntheticWorld(scale: number, base: Base): GraphRows {
  if (!(scale > 0 && Number.isFinite(scale))) throw new RangeError(`The scale must be a number above 0: ${scale}`);
  const random = new Random(SEED);
  const actors = makeActors(random, scale, base);
  const draw = new PreferentialDraw(random, actors);
  for (const hub of hubs(actors)) draw.tied(hub, EARLY_TIES);
  const world: World = { random, scale, base, actors, draw, book: new TieBook(random) };
  const partnerships = makePartnerships(world);
  const actions = makeActions(world);
  tieActors(world);
  tieToCode(world);
  fillRosters(world);
  return { nodes: [...actors.map(({ node }) => node), ...partnerships, ...actions], ties: world.book.ties, values: [] };
}

function hubs(actors: readonly SyntheticActor[]): SyntheticActor[] {
  return HUB_KINDS.flatMap((kind) => actors.find((actor) => actor.kind === kind && actor.id !== CODE_ID) ?? []);
}
