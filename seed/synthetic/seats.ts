import { ActorKind } from '../../src/model/actor-kind';
import type { NodeRow } from '../../src/model/rows';
import { TieType } from '../../src/model/tie-type';
import type { SyntheticActor } from './actors';
import { periodWithin } from './dates';
import type { World } from './world';

/** Kinds that take the lead. */
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

/** A seat of the actor in a partnership, an action or a campaign. */
export function seat({ book, draw, random }: World, type: TieType, actor: SyntheticActor, table: NodeRow): void {
  if (book.add(type, actor.id, table.id, periodWithin(random, table))) draw.tied(actor);
}

/** What the table works for, and where: up to so many objectives (at least one) and countries. */
export function pursueAndCover(
  { base, book, random }: World,
  table: NodeRow,
  objectives: number,
  countries: number,
): void {
  for (const objective of random.sample(base.objectives, random.between(1, objectives))) {
    book.add(TieType.PURSUES, table.id, objective, periodWithin(random, table));
  }
  for (const country of random.sample(base.countries, random.between(0, countries))) {
    book.add(TieType.COVERS, table.id, country, periodWithin(random, table));
  }
}
