import { ActorKind } from '../../store/model/actor-kind';
import { TieType } from '../../store/model/tie-type';
import { ACTOR_TIE_RULES, PARALLEL_TYPES, type ActorTieRule } from './actor-tie-rules';
import { CODE_ID, type SyntheticActor } from './actors';
import { period } from './dates';
import type { World } from './world';

/** The share of ties that have a parallel tie of another type. */
const PARALLEL_SHARE = 0.1;
/** The share of companies that signed the code. */
const SIGNATORY_SHARE = 0.4;
/** The share of members that represent the code in their country. */
const REPRESENTATIVE_SHARE = 0.08;

/** Ties each actor, in random order, to up to two others by preferential attachment. */
export function tieActors(world: World): void {
  for (const actor of world.random.sample(world.actors, world.actors.length)) {
    const rules = ACTOR_TIE_RULES.filter(({ from, to }) => from.includes(actor.kind) || to.includes(actor.kind));
    const choices = rules.map((value) => ({ value, weight: value.weight }));
    const count = world.random.weighted([
      { value: 0, weight: 35 },
      { value: 1, weight: 50 },
      { value: 2, weight: 15 },
    ]);
    for (let tie = 0; tie < count; tie++) tieByRule(world, actor, world.random.weighted(choices));
  }
}

function tieByRule(world: World, actor: SyntheticActor, { type, from, to }: ActorTieRule): void {
  const outwards = from.includes(actor.kind) && (!to.includes(actor.kind) || world.random.chance(0.5));
  const partner = world.draw.draw(outwards ? to : from);
  const [start, end] = outwards ? [actor, partner] : [partner, actor];
  tie(world, type, start, end);
  if (world.random.chance(PARALLEL_SHARE)) {
    tie(world, world.random.pick(PARALLEL_TYPES.filter((parallel) => parallel !== type)), start, end);
  }
}

function tie({ tieCollector, draw, random }: World, type: TieType, from: SyntheticActor, to: SyntheticActor): void {
  if (!tieCollector.add(type, from.id, to.id, period(random))) return;
  draw.addTies(from);
  draw.addTies(to);
}

/** Ties companies that signed the code, and members that represent it, to the code organisation. */
export function tieToCode(world: World): void {
  const code = world.actors.find(({ id }) => id === CODE_ID);
  if (!code) return;
  for (const actor of world.actors) {
    if (actor.kind === ActorKind.COMPANY && world.random.chance(SIGNATORY_SHARE))
      tie(world, TieType.SIGNED_CODE, actor, code);
    if (actor.kind === ActorKind.MEMBER && world.random.chance(REPRESENTATIVE_SHARE)) {
      tie(world, TieType.LOCAL_CODE_REPRESENTATIVE_OF, actor, code);
    }
  }
}

/** Adds members to regional bodies, from their own region if it has five or more countries. */
export function addMemberStates({ actors, referenceIds, tieCollector, random }: World): void {
  for (const { id, kind, node } of actors) {
    if (kind !== ActorKind.REGIONAL_BODY) continue;
    const near = referenceIds.countries.filter(
      (country) => node.region !== undefined && referenceIds.regionsOf?.[country] === node.region,
    );
    const states = near.length >= 5 ? near : referenceIds.countries;
    const size = 5 + Math.floor(25 * random.next() ** 2);
    for (const state of random.sample(states, size))
      tieCollector.add(TieType.MEMBER_STATE_OF, state, id, period(random));
  }
}
