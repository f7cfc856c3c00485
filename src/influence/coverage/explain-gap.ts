import type { Language } from '../../language/language';
import { formatName, formatNames, nameIn } from '../../language/names';
import { message } from '../../language/message';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { groupLabel } from '../../graph/tally/tally-label';

type Named = Parameters<typeof nameIn>[0];

/** Which groups have no seat for an objective in a region, and in how many partnerships. */
export function explainGap(
  cell: {
    objective: Named;
    region: Named;
    partnerships: number | null;
    groups: readonly StakeholderGroup[];
    notNamed: readonly StakeholderGroup[];
  },
  language: Language,
): string {
  const objective = formatName(nameIn(cell.objective, language), language);
  const region = formatName(nameIn(cell.region, language), language);
  const { partnerships } = cell;
  if (!partnerships) return message(language, 'coverage.noPartnership', { objective, region });
  const notSeated = Object.values(StakeholderGroup).filter((group) => !cell.groups.includes(group));
  const empty = notSeated.filter((group) => !cell.notNamed.includes(group));
  const notNamed = notSeated.filter((group) => cell.notNamed.includes(group));
  const namesOf = (groups: readonly StakeholderGroup[]) =>
    formatNames(
      groups.map((group) => groupLabel(group, language)),
      language,
      Infinity,
    );
  const values = { objective, region, partnerships };
  return [
    ...(empty.length > 0
      ? [message(language, 'coverage.emptySeats', { ...values, groups: empty.length, names: namesOf(empty) })]
      : []),
    ...(notNamed.length > 0 ? [message(language, 'coverage.notNamed', { ...values, names: namesOf(notNamed) })] : []),
  ].join(' ');
}
