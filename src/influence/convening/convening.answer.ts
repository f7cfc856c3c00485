import type { QuestionContext } from '../engine/question-context';
import { groupOfCode } from '../projection/codes';
import type { IdIndex } from '../view/id-index';
import { conveningList } from './convening-list';
import type { Rule } from './convening-problem';

/** A convening problem in ids: see `ConveningProblem` for meanings and ranges. */
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

/** A rule with ids in place of node indexes. */
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
  context: QuestionContext,
  question: ConveningQuestion,
): PlanAnswer | { infeasible: RuleAnswer[] } {
  const { view, idIndex, shouldStop } = context;
  const { targets, mustInvite, exclude, keepApart } = question;
  const nodes = idIndex.requireIndexes(
    { targets: targets.map(({ actor }) => actor), mustInvite, exclude, keepApart: keepApart.flat() },
    view,
  );
  const result = conveningList(view, {
    ...question,
    targets: targets.map(({ weight }, index) => ({ actor: nodes.targets[index]!, weight })),
    mustInvite: nodes.mustInvite,
    exclude: nodes.exclude,
    keepApart: keepApart.map((ids) => idIndex.indexesOf(ids)),
    groupOf: (actor) => groupOfCode(view.group[actor]!),
    regionOf: (actor) => idIndex.regionOf(actor, view),
    shouldStop,
  });
  if ('infeasible' in result) return { infeasible: result.infeasible.map((rule) => ruleInIds(idIndex, rule)) };
  return {
    ...result,
    invitees: result.invitees.map(({ actor, gain, runnerUp }) => ({
      actor: idIndex.nodeId(actor),
      gain,
      runnerUp: runnerUp === null ? null : idIndex.nodeId(runnerUp),
    })),
    unreachable: idIndex.nodeIds(result.unreachable),
    costliestRule: result.costliestRule && ruleInIds(idIndex, result.costliestRule),
  };
}

function ruleInIds(idIndex: IdIndex, rule: Rule): RuleAnswer {
  if ('actors' in rule) return { ...rule, actors: idIndex.nodeIds(rule.actors) };
  return 'actor' in rule ? { ...rule, actor: idIndex.nodeId(rule.actor) } : rule;
}
