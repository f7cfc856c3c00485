import { ActorKind } from '../../store/model/actor-kind';
import type { GraphRows } from '../../store/model/rows';
import { makeActions } from './actions';
import { addMemberStates, tieActors, tieToCode } from './actor-ties';
import { CODE_ID, makeActors, type SyntheticActor } from './actors';
import type { ReferenceIds } from './reference-ids';
import { makePartnerships } from './partnerships';
import { PreferentialDraw } from './preferential-draw';
import { Random } from './random';
import { TieCollector } from './tie-collector';
import type { World } from './world';

const SEED = 20_210_520;
/** The virtual ties with which the first actor of these kinds starts, to become a hub. */
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
 * Generates an invented movement: about 2,200 nodes and 6,400 ties at scale 1, and proportional at
 * other scales (220,000 and 640,000 at 100, in seconds). The same arguments give the same rows. All
 * ids start with SYN-, all nodes have the property `synthetic`, and no name is a real
 * organisation's. Throws a RangeError unless the scale is finite and above 0.
 */
export function syntheticWorld(scale: number, referenceIds: ReferenceIds): GraphRows {
  if (!(scale > 0 && Number.isFinite(scale))) throw new RangeError(`The scale must be a number above 0: ${scale}`);
  const random = new Random(SEED);
  const actors = makeActors(random, scale, referenceIds);
  const draw = new PreferentialDraw(random, actors);
  for (const hub of hubs(actors)) draw.addTies(hub, EARLY_TIES);
  const world: World = { random, scale, referenceIds, actors, draw, tieCollector: new TieCollector(random) };
  const partnerships = makePartnerships(world);
  const actions = makeActions(world);
  tieActors(world);
  tieToCode(world);
  addMemberStates(world);
  return {
    nodes: [...actors.map(({ node }) => node), ...partnerships, ...actions],
    ties: world.tieCollector.ties,
    values: [],
  };
}

function hubs(actors: readonly SyntheticActor[]): SyntheticActor[] {
  return HUB_KINDS.flatMap((kind) => actors.find((actor) => actor.kind === kind && actor.id !== CODE_ID) ?? []);
}
