import type { Language } from '../../language/language';
import { formatName, formatNames, nameIn } from '../../language/names';
import { message } from '../../language/message';
import { StakeholderGroup } from '../../model/actor-kind';
import { groupLabel } from '../../tally/tally-label';

type Named = Parameters<typeof nameIn>[0];

/** Which groups have no seat for an objective in a region, and in how many partnerships. */
export function explainGap(
  cell: { objective: Named; region: Named; partnerships: number | null; groups: readonly StakeholderGroup[] },
  language: Language,
): string {
  const objective = formatName(nameIn(cell.objective, language), language);
  const region = formatName(nameIn(cell.region, language), language);
  const { partnerships } = cell;
  if (!partnerships) return message(language, 'coverage.noPartnership', { objective, region });
  const empty = Object.values(StakeholderGroup).filter((group) => !cell.groups.includes(group));
  const labels = empty.map((group) => groupLabel(group, language));
  const names = formatNames(labels, language, Infinity);
  const groups = empty.length;
  return message(language, 'coverage.emptySeats', { objective, region, partnerships, groups, names });
}
