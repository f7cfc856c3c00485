import { ActorKind } from '../../store/model/actor-kind';
import type { NodeRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import { period } from './dates';
import { confidence, evidence } from './evidence';
import { syntheticName, PARTNERSHIP_LABEL } from './names';
import { ALL_KINDS } from './preferential-draw';
import { LEADERS, pursueAndCover, seat } from './seats';
import { scaled, type World } from './world';

const AT_SCALE_ONE = 250;
const FUNDERS: readonly ActorKind[] = [ActorKind.DONOR, ActorKind.GOVERNMENT, ActorKind.COMPANY, ActorKind.UN_BODY];
const OTHER_ROLES = [
  { value: TieType.PARTICIPATES_IN, weight: 80 },
  { value: TieType.OBSERVER_OF, weight: 12 },
  { value: TieType.SECRETARIAT_OF, weight: 3 },
  { value: TieType.CONVENES, weight: 5 },
];

/** Creates partnerships of 2 to 40 seats, most of them small. */
export function makePartnerships(world: World): NodeRow[] {
  return Array.from({ length: scaled(world, AT_SCALE_ONE) }, (_, index) => {
    const node: NodeRow = {
      ...syntheticName(world.random, PARTNERSHIP_LABEL, index + 1),
      type: 'Partnership',
      ...period(world.random),
      properties: { synthetic: true },
      evidence: evidence(world.random, confidence(world.random)),
    };
    addSeats(world, node);
    pursueAndCover(world, node, 2, 2);
    return node;
  });
}

function addSeats(world: World, node: NodeRow): void {
  const { draw, random } = world;
  const seats = 2 + Math.floor(39 * random.next() ** 10);
  const convener = draw.draw(LEADERS);
  seat(world, TieType.CONVENES, convener, node);
  const seated = new Set([convener]);
  const funders = draw.drawOthers(FUNDERS, seats > 2 && random.chance(0.4) ? 1 : 0, seated);
  for (const funder of funders) {
    seat(world, TieType.FUNDS, funder, node);
    seated.add(funder);
  }
  for (const actor of draw.drawOthers(ALL_KINDS, seats - seated.size, seated)) {
    seat(world, random.weighted(OTHER_ROLES), actor, node);
    // Some actors have a second role in the partnership.
    if (random.chance(0.05)) seat(world, TieType.FUNDS, actor, node);
  }
}
