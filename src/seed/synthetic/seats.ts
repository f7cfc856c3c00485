import { ActorKind } from '../../store/model/actor-kind';
import type { NodeRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import type { SyntheticActor } from './actors';
import { periodWithin } from './dates';
import type { World } from './world';

/** The kinds of actor that convene partnerships and lead actions. */
export const LEADERS: readonly ActorKind[] = [
  ActorKind.MEMBER,
  ActorKind.NGO,
  ActorKind.INGO,
  ActorKind.COALITION,
  ActorKind.UN_BODY,
  ActorKind.GOVERNMENT,
  ActorKind.REGIONAL_BODY,
  ActorKind.NETWORK_ORGAN,
];

/** Adds a seat of an actor in a partnership, an action or a campaign. */
export function seat(
  { tieCollector, draw, random }: World,
  type: TieType,
  actor: SyntheticActor,
  initiative: NodeRow,
): void {
  if (tieCollector.add(type, actor.id, initiative.id, periodWithin(random, initiative))) draw.addTies(actor);
}

/** Adds one or more objectives and any number of countries to an initiative, up to maximums. */
export function pursueAndCover(
  { referenceIds, tieCollector, random }: World,
  initiative: NodeRow,
  maxObjectives: number,
  maxCountries: number,
): void {
  for (const objective of random.sample(referenceIds.objectives, random.between(1, maxObjectives))) {
    tieCollector.add(TieType.PURSUES, initiative.id, objective, periodWithin(random, initiative));
  }
  for (const country of random.sample(referenceIds.countries, random.between(0, maxCountries))) {
    tieCollector.add(TieType.COVERS, initiative.id, country, periodWithin(random, initiative));
  }
}
