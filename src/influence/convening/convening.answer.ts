import type { StakeholderGroup } from '../../store/model/actor-kind';
import type { RegionBase } from '../allies/region-actors';
import type { QuestionContext } from '../engine/question-context';
import { groupOfCode } from '../projection/codes';
import type { IdIndex } from '../view/id-index';
import { conveningList, type ConveningPlan } from './convening-list';
import { isInvitation, type Rule } from './convening-problem';
import type { Invitee } from './greedy-list';

/** A convening problem in ids: see `ConveningProblem` for meanings and ranges. */
export interface ConveningQuestion {
  targets: { actor: string; weight: number }[];
  seats: number;
  mustInvite: string[];
  guests: string[];
  leftOut: string[];
  /** Hosts that do not exist at the standpoint are left out. */
  hosts: string[];
  exclude: string[];
  keepApart: string[][];
  groupQuotas: { group: string; min: number; max?: number | null }[];
  /** `based`: a named region's actors, absent for a seat block. No two regions share a country. */
  regionQuotas: ({ min: number; max?: number | null } & RegionBase)[];
  maxHops: number;
}

/** A rule with ids in place of node indexes. */
export type RuleAnswer =
  | Exclude<Rule, { actor: number } | { actors: readonly number[] }>
  | { kind: 'MUST_INVITE' | 'KEEP_SEAT'; actor: string }
  | { kind: 'EXCLUDE'; actor: string; subordinates: string[] }
  | { kind: 'KEEP_APART'; list: number; actors: string[] };

export interface InviteeAnswer {
  actor: string;
  gain: number;
  reason: Invitee['reason'];
  /** The targets that it reaches, by weight x score, highest first. */
  reached: { target: string; score: number }[];
  equallyGood: number;
  /** The group of the invitee and all its equals; null where they have none or different ones. */
  equalsGroup: StakeholderGroup | null;
  /** At most 100 of them. */
  equals: string[];
  runnerUp: string | null;
  runnerUpGain: number | null;
}

export interface PlanAnswer {
  invitees: InviteeAnswer[];
  targets: { target: string; weight: number; reach: number }[];
  reach: number;
  bound: number;
  unreachable: string[];
  alsoExcluded: string[];
  emptySeats: ConveningPlan['emptySeats'];
}

const MAX_EQUALS = 100;

/** Throws QuestionError for ids unknown at the standpoint, and all errors of `conveningList`. */
export function answerConvening(
  context: QuestionContext,
  question: ConveningQuestion,
): PlanAnswer | { infeasible: RuleAnswer[] } {
  const { view, idIndex, shouldStop } = context;
  const { targets, mustInvite, guests, exclude, keepApart } = question;
  const nodes = idIndex.requireIndexes(
    { targets: targets.map(({ actor }) => actor), mustInvite, guests, exclude, keepApart: keepApart.flat() },
    view,
  );
  const result = conveningList(view, {
    ...question,
    targets: targets.map(({ weight }, index) => ({ actor: nodes.targets[index]!, weight })),
    mustInvite: nodes.mustInvite,
    guests: nodes.guests,
    leftOut: idIndex.indexesOf(question.leftOut),
    hosts: idIndex.indexesOf(question.hosts).filter((host) => view.exists[host]),
    exclude: nodes.exclude,
    keepApart: keepApart.map((ids) => idIndex.indexesOf(ids)),
    groupOf: (actor) => groupOfCode(view.group[actor]!),
    regionOf: regionOf(context, question.regionQuotas),
    shouldStop,
  });
  if ('infeasible' in result) return { infeasible: result.infeasible.map((rule) => ruleInIds(idIndex, rule)) };
  return {
    ...result,
    invitees: result.invitees.map((invitee) => inviteeInIds(context, invitee)),
    targets: result.targets.map((target) => ({ ...target, target: idIndex.nodeId(target.target) })),
    unreachable: idIndex.nodeIds(result.unreachable),
    alsoExcluded: idIndex.nodeIds(result.alsoExcluded),
  };
}

/** Returns the quota region of an actor: a named one in which it is based, else its seat block. */
function regionOf({ view, idIndex }: QuestionContext, quotas: readonly RegionBase[]): (actor: number) => string | null {
  const regionOfActor = new Map(
    quotas.flatMap(({ region, based }) => idIndex.indexesOf(based ?? []).map((actor) => [actor, region] as const)),
  );
  return (actor) => regionOfActor.get(actor) ?? idIndex.regionOf(actor, view);
}

function inviteeInIds(
  { view, idIndex }: QuestionContext,
  { actor, gain, reason, reached, equals, runnerUp }: Invitee,
): InviteeAnswer {
  const isOneGroup = equals.every((equal) => view.group[equal] === view.group[actor]);
  return {
    actor: idIndex.nodeId(actor),
    gain,
    reason,
    reached: reached.map(({ target, score }) => ({ target: idIndex.nodeId(target), score })),
    equallyGood: equals.length,
    equalsGroup: isOneGroup ? groupOfCode(view.group[actor]!) : null,
    equals: idIndex.nodeIds(equals.slice(0, MAX_EQUALS)),
    runnerUp: runnerUp && idIndex.nodeId(runnerUp.actor),
    runnerUpGain: runnerUp && runnerUp.gain,
  };
}

function ruleInIds(idIndex: IdIndex, rule: Rule): RuleAnswer {
  if (isInvitation(rule)) return { ...rule, actor: idIndex.nodeId(rule.actor) };
  if (rule.kind === 'KEEP_APART') return { ...rule, actors: idIndex.nodeIds(rule.actors) };
  if (rule.kind !== 'EXCLUDE') return rule;
  return { ...rule, actor: idIndex.nodeId(rule.actor), subordinates: idIndex.nodeIds(rule.subordinates) };
}
