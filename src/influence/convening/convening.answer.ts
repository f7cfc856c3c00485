import { groupOfCode } from '../projection/codes';
import type { IdIndex } from '../view/id-index';
import type { QuestionContext } from '../engine/question-context';
import { conveningList } from './convening-list';
import type { Rule } from './rule';

export interface ConveningQuestion {
  targets: { actor: string; weight: number }[];
  seats: number;
  mustInvite: string[];
  exclude: string[];
  keepApart: string[][];
  groupQuotas: { group: string; min: number; max?: number | null }[];
  regionQuotas: { region: string; min: number; max?: number | null }[];
  maxHops: number;
}

/** A rule with actors as ids. */
export type RuleAnswer =
  | Exclude<Rule, { actor: number } | { actors: readonly number[] }>
  | { kind: 'MUST_INVITE' | 'EXCLUDE'; actor: string }
  | { kind: 'KEEP_APART'; list: number; actors: string[] };

export interface PlanAnswer {
  invitees: { actor: string; gain: number; runnerUp: string | null }[];
  reach: number;
  bound: number;
  unreachable: string[];
  costliestRule: RuleAnswer | null;
  costUnknown: boolean;
}

/** Throws QuestionError for ids that are not known at the standpoint, and as `conveningList` does. */
export function answerConvening(
  ground: QuestionContext,
  asked: ConveningQuestion,
): PlanAnswer | { infeasible: RuleAnswer[] } {
  const { view, directory, shouldStop } = ground;
  const { targets, mustInvite, exclude } = asked;
  const nodes = directory.required(
    { targets: targets.map(({ actor }) => actor), mustInvite, exclude, keepApart: asked.keepApart.flat() },
    view,
  );
  const found = conveningList(view, {
    ...asked,
    targets: targets.map(({ weight }, place) => ({ actor: nodes.targets[place]!, weight })),
    mustInvite: nodes.mustInvite,
    exclude: nodes.exclude,
    keepApart: asked.keepApart.map((ids) => directory.indexes(ids)),
    groupOf: (actor) => groupOfCode(view.group[actor]!),
    regionOf: (actor) => directory.regionOf(actor, view),
    shouldStop,
  });
  if ('infeasible' in found) return { infeasible: found.infeasible.map((rule) => inIds(directory, rule)) };
  return {
    ...found,
    invitees: found.invitees.map(({ actor, gain, runnerUp }) => ({
      actor: directory.nodeId(actor),
      gain,
      runnerUp: runnerUp === null ? null : directory.nodeId(runnerUp),
    })),
    unreachable: directory.nodes(found.unreachable),
    costliestRule: found.costliestRule && inIds(directory, found.costliestRule),
  };
}

function inIds(directory: IdIndex, rule: Rule): RuleAnswer {
  if ('actors' in rule) return { ...rule, actors: directory.nodes(rule.actors) };
  return 'actor' in rule ? { ...rule, actor: directory.nodeId(rule.actor) } : rule;
}
