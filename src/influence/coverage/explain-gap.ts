import { groupLabel } from '../../graph/tally/tally-label';
import { capitalized } from '../../language/agreement/agreeing';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatIn, formatName, formatWords, nameIn } from '../../language/names';
import type { StakeholderGroup } from '../../store/model/actor-kind';

type Named = Parameters<typeof nameIn>[0];

/** What a gap is about, and what is on record of its tables. */
export interface Gap {
  objective: Named;
  region: Named;
  /** How many partnerships are on record in the cell. */
  tables: number;
  /** How many of these have a list that is on record as complete. */
  completeTables: number;
  /** The partnerships that could belong to the cell for all that is on record. */
  unassigned: number;
  missing: readonly StakeholderGroup[];
  notOnRecord: readonly StakeholderGroup[];
  /** The groups of participants whom a source speaks of without naming them. */
  notNamed: readonly StakeholderGroup[];
}

/** Which groups no source seats for an objective in a region, and whether that says that they are missing. */
export function explainGap(gap: Gap, language: Language): string {
  const cell = cellValues(gap, language);
  if (gap.tables === 0) return message(language, 'coverage.noPartnership', cell);
  return `${message(language, 'coverage.tables', cell)} ${explainSeats(gap, language)}`;
}

/** The same of the seats alone, where there is a partnership. */
export function explainSeats(gap: Gap, language: Language): string {
  const { missing, notOnRecord, notNamed } = gap;
  const values = cellValues(gap, language);
  const said: ['missing' | 'notOnRecord' | 'notNamed', readonly StakeholderGroup[]][] = [
    ['missing', missing.filter((group) => !notOnRecord.includes(group))],
    ['notOnRecord', notOnRecord],
    ['notNamed', notNamed],
  ];
  return said
    .filter(([, groups]) => groups.length > 0)
    .map(([what, groups]) =>
      message(language, `coverage.${what}`, { ...values, names: capitalized(labelsOf(groups, language)) }),
    )
    .join(' ');
}

function cellValues({ objective, region, tables, completeTables, unassigned }: Gap, language: Language) {
  return {
    objective: formatName(nameIn(objective, language), language),
    place: formatIn(nameIn(region, language), language),
    tables,
    unassigned,
    complete: completeTables === tables ? 'all' : completeTables > 0 ? 'some' : 'none',
  };
}

/** Groups in words: "government, donors and media". */
export function labelsOf(groups: readonly StakeholderGroup[], language: Language): string {
  const labels = groups.map((group) => groupLabel(group, language));
  return formatWords(labels, language, 'conjunction');
}
