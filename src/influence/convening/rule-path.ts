import type { RuleAnswer } from './convening.answer';
import type { ConveningInput } from './convening.type';

/** Where a rule stands in the arguments: names of fields, and indexes in lists. */
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
