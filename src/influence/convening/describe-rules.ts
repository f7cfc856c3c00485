import { loadNames } from '../../graph/node/node.loaders';
import { groupLabel } from '../../graph/tally/tally-label';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatIn, formatClauses, formatNames } from '../../language/names';
import type { InfluenceContext } from '../engine/influence-context';
import type { RuleAnswer } from './convening.answer';
import type { ConveningInput } from './convening.type';

/** The maximum number of actors named in one rule or in rules of one kind; more are counted. */
const MAX_NAMES = 5;

/** Describes rules by kind, invitations and exclusions first: "keep out A, B and 12 more". */
async function describeRules(
  context: InfluenceContext,
  rules: readonly RuleAnswer[],
  language: Language,
): Promise<string[]> {
  const names = async (ids: readonly string[]) =>
    formatNames(await loadNames(context, ids, language), language, MAX_NAMES);
  const invitations = async (kind: 'MUST_INVITE' | 'KEEP_SEAT', key: 'convening.mustInvite' | 'convening.keepSeat') => {
    const ids = rules.flatMap((rule) => (rule.kind === kind ? [rule.actor] : []));
    return ids.length > 0 ? [message(language, key, { names: await names(ids) })] : [];
  };
  const exclusions = async () => {
    const excluded = rules.filter((rule) => rule.kind === 'EXCLUDE');
    const ids = excluded.map(({ actor }) => actor);
    const bodies = new Set(excluded.flatMap(({ subordinates }) => subordinates).filter((id) => !ids.includes(id)));
    if (ids.length === 0) return [];
    return [message(language, 'convening.exclude', { names: await names(ids), bodies: bodies.size })];
  };
  const single = async (rule: RuleAnswer): Promise<string[]> => {
    switch (rule.kind) {
      case 'MUST_INVITE':
      case 'KEEP_SEAT':
      case 'EXCLUDE':
        return [];
      case 'SEATS':
        return [message(language, 'convening.seats', { seats: rule.seats })];
      case 'KEEP_APART':
        return [message(language, 'convening.keepApart', { names: await names(rule.actors) })];
      case 'GROUP_MIN':
      case 'GROUP_MAX': {
        const group = groupLabel(rule.group, language);
        return [message(language, 'convening.groupQuota', { kind: rule.kind, count: rule.count, group })];
      }
      case 'REGION_MIN':
      case 'REGION_MAX': {
        const [name = ''] = await loadNames(context, [rule.region], language);
        const place = formatIn(name, language);
        return [message(language, 'convening.regionQuota', { kind: rule.kind, count: rule.count, place })];
      }
    }
  };
  const texts = await Promise.all([
    invitations('MUST_INVITE', 'convening.mustInvite'),
    invitations('KEEP_SEAT', 'convening.keepSeat'),
    exclusions(),
    ...rules.map(single),
  ]);
  return texts.flat();
}

/** Describes that no list can satisfy the rules: all of them together, or the only one. */
export async function describeConflict(
  context: InfluenceContext,
  conflict: readonly RuleAnswer[],
  language: Language,
): Promise<string> {
  const rules = formatClauses(await describeRules(context, conflict, language), language);
  return message(language, 'convening.conflict', { count: conflict.length, rules });
}

/** Returns the path of a rule in the arguments: names of fields, and indexes in lists. */
export function rulePath(input: ConveningInput, rule: RuleAnswer): string[] {
  const { mustInvite, exclude, groupQuotas, regionQuotas } = input;
  switch (rule.kind) {
    case 'SEATS':
      return ['input', 'seats'];
    case 'MUST_INVITE':
      return ['input', 'mustInvite', String(mustInvite.indexOf(rule.actor))];
    case 'KEEP_SEAT':
      return ['input', 'event'];
    case 'EXCLUDE':
      return ['input', 'exclude', String(exclude.indexOf(rule.actor))];
    case 'KEEP_APART':
      return ['input', 'keepApart', String(rule.list)];
    case 'GROUP_MIN':
    case 'GROUP_MAX': {
      const bound = rule.kind === 'GROUP_MIN' ? 'min' : 'max';
      const index = groupQuotas.findIndex((quota) => quota.group === rule.group && quota[bound] === rule.count);
      return ['input', 'groupQuotas', String(index), bound];
    }
    case 'REGION_MIN':
    case 'REGION_MAX': {
      const bound = rule.kind === 'REGION_MIN' ? 'min' : 'max';
      const index = regionQuotas.findIndex((quota) => quota.region === rule.region && quota[bound] === rule.count);
      return ['input', 'regionQuotas', String(index), bound];
    }
  }
}
