import { ActionKind } from '../../store/model/enums';
import { ActorKind } from '../../store/model/actor-kind';
import type { NodeRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import { period, periodWithin } from './dates';
import { confidence, evidence } from './evidence';
import { ACTION_LABEL, CAMPAIGN_LABEL, syntheticName } from './names';
import { ALL_KINDS } from './preferential-draw';
import { LEADERS, pursueAndCover, seat } from './seats';
import { scaled, type World } from './world';

const CAMPAIGNS_AT_SCALE_ONE = 50;
const ACTIONS_AT_SCALE_ONE = 500;
const TARGET_KINDS: readonly ActorKind[] = [
  ActorKind.GOVERNMENT,
  ActorKind.LAW_ENFORCEMENT,
  ActorKind.COMPANY,
  ActorKind.REGIONAL_BODY,
  ActorKind.INTERGOVERNMENTAL,
  ActorKind.TREATY_BODY,
  ActorKind.INDUSTRY_ASSOCIATION,
];
const OUTCOMES = [
  'A bill was tabled',
  'A commitment was made',
  'No answer so far',
  'Training was repeated by the host',
];

/** Creates campaigns and actions with their ties; two in three actions are part of a campaign. */
export function makeActions(world: World): NodeRow[] {
  const { random } = world;
  const campaigns = Array.from({ length: scaled(world, CAMPAIGNS_AT_SCALE_ONE) }, (_, index): NodeRow => ({
    ...syntheticName(random, CAMPAIGN_LABEL, index + 1),
    type: 'Campaign',
    ...period(random),
    properties: { synthetic: true },
    evidence: evidence(random, confidence(random)),
  }));
  const actions = Array.from({ length: scaled(world, ACTIONS_AT_SCALE_ONE) }, (_, index): NodeRow => ({
    ...syntheticName(random, ACTION_LABEL, index + 1),
    type: 'AdvocacyAction',
    ...(random.chance(0.65) && { parent: random.pick(campaigns).id }),
    ...period(random),
    properties: {
      synthetic: true,
      kind: random.pick(Object.values(ActionKind)),
      ...(random.chance(0.4) && { outcome: random.pick(OUTCOMES) }),
    },
    evidence: evidence(random, confidence(random)),
  }));
  for (const campaign of campaigns) {
    addSeats(world, campaign, 4);
    pursueAndCover(world, campaign, 2, 2);
  }
  for (const action of actions) {
    addSeats(world, action, 3);
    addTargets(world, action);
    pursueAndCover(world, action, 1, 1);
  }
  return [...campaigns, ...actions];
}

function addSeats(world: World, node: NodeRow, maxParticipants: number): void {
  const lead = world.draw.draw(LEADERS);
  seat(world, TieType.LEADS, lead, node);
  const participants = world.random.between(0, maxParticipants);
  for (const actor of world.draw.drawOthers(ALL_KINDS, participants, new Set([lead]))) {
    seat(world, TieType.PARTICIPATES_IN, actor, node);
  }
}

function addTargets({ tieCollector, draw, random }: World, action: NodeRow): void {
  for (const target of draw.drawOthers(TARGET_KINDS, random.chance(0.2) ? 2 : 1, new Set())) {
    if (tieCollector.add(TieType.TARGETS, action.id, target.id, periodWithin(random, action))) draw.addTies(target);
  }
}
