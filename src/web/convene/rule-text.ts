import { formatList } from '../language/format';
import { label, text } from '../language/text';
import type { Problem, RulePath } from './problem';

/** Returns a rule in words: "At least 1 from the group Government", "Invite The Code". */
export function ruleText(problem: Problem, [list, index, bound]: RulePath, nameOfId: (id: string) => string): string {
  const position = Number(index);
  switch (list) {
    case 'event':
      return text('explorer.convene.rule.event', { name: nameOfId(problem.event!) });
    case 'mustInvite':
      return text('explorer.convene.rule.mustInvite', { name: nameOfId(problem.mustInvite[position]!) });
    case 'exclude':
      return text('explorer.convene.rule.exclude', { name: nameOfId(problem.exclude[position]!) });
    case 'keepApart':
      return text('explorer.convene.rule.keepApart', { names: formatList(problem.keepApart[position]!.map(nameOfId)) });
    case 'groupQuotas': {
      const { group, ...quota } = problem.groupQuotas[position]!;
      return text('explorer.convene.rule.group', { ...boundOf(quota, bound), group: label('GROUP', group) });
    }
    case 'regionQuotas': {
      const { region, ...quota } = problem.regionQuotas[position]!;
      return text('explorer.convene.rule.region', { ...boundOf(quota, bound), region: nameOfId(region) });
    }
    case undefined:
    default:
      return text('explorer.convene.rule.seats', { seats: problem.seats });
  }
}

function boundOf({ min, max }: { min: number; max: number | null }, bound: string | undefined) {
  return bound === 'min' ? { bound: 'min', count: min } : { bound: 'max', count: max ?? 0 };
}
