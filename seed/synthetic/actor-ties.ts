import { ActorKind } from '../../src/model/actor-kind';
import { TieType } from '../../src/model/tie-type';
import { ACTOR_TIE_RULES, PARALLEL_TYPES, type ActorTieRule } from './actor-tie-rules';
import { CODE_ID, type SyntheticActor } from './actors';
import { period } from './dates';
import type { World } from './world';

const BESIDE = 0.1;
const SIGNATORIES = 0.4;
const REPRESENTATIVES = 0.08;

/** Each actor in turn is tied to some that are drawn by their ties. */
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
  const other = world.draw.draw(outwards ? to : from);
  const [start, end] = outwards ? [actor, other] : [other, actor];
  tie(world, type, start, end);
  if (world.random.chance(BESIDE)) {
    tie(world, world.random.pick(PARALLEL_TYPES.filter((beside) => beside !== type)), start, end);
  }
}

function tie({ book, draw, random }: World, type: TieType, from: SyntheticActor, to: SyntheticActor): void {
  if (!book.add(type, from.id, to.id, period(random))) return;
  draw.tied(from);
  draw.tied(to);
}

/** The companies that signed the code, and the organisations that represent it. */
export function tieToCode(world: World): void {
  const code = world.actors.find(({ id }) => id === CODE_ID);
  if (!code) return;
  for (const actor of world.actors) {
    if (actor.kind === ActorKind.COMPANY && world.random.chance(SIGNATORIES))
      tie(world, TieType.SIGNED_CODE, actor, code);
    if (actor.kind === ActorKind.MEMBER && world.random.chance(REPRESENTATIVES)) {
      tie(world, TieType.LOCAL_CODE_REPRESENTATIVE_OF, actor, code);
    }
  }
}

/** The member states of the regional bodies: of the body's region where the regions are known. */
export function fillRosters({ actors, base, book, random }: World): void {
  for (const { id, kind, node } of actors) {
    if (kind !== ActorKind.REGIONAL_BODY) continue;
    const near = base.countries.filter(
      (country) => node.region !== undefined && base.regionsOf?.[country] === node.region,
    );
    const states = near.length >= 5 ? near : base.countries;
    const size = 5 + Math.floor(25 * random.next() ** 2);
    for (const state of random.sample(states, size)) book.add(TieType.MEMBER_STATE_OF, state, id, period(random));
  }
}
