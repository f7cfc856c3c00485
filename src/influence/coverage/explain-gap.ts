import { elsewhereText } from '../../graph/coverage/coverage.loaders';
import type { CellCounts } from '../../graph/coverage/coverage.store';
import { groupLabel } from '../../graph/tally/tally-label';
import { capitalized } from '../../language/agreement/agreeing';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatIn, formatName, formatWords, nameIn } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import type { StakeholderGroup } from '../../store/model/actor-kind';

type Named = Parameters<typeof nameIn>[0];

/** The cell of a gap, and the rosters of its partnerships. */
export interface Gap extends Pick<CellCounts, 'groupsFromElsewhere' | 'homesElsewhere'> {
  objective: Named;
  region: Named;
  /** The number of partnerships on record in the cell. */
  tables: number;
  /** The number of these with a list that is on record as complete. */
  completeTables: number;
  /** The number of partnerships that could belong to the cell. */
  unassigned: number;
  missing: readonly StakeholderGroup[];
  notOnRecord: readonly StakeholderGroup[];
  /** The groups of participants that a source mentions without naming them. */
  notNamed: readonly StakeholderGroup[];
}

/** Explains which groups no source seats, and whether that means that they are missing. */
export async function explainGap(context: ReadContext, gap: Gap, language: Language): Promise<string> {
  const cell = cellValues(gap, language);
  if (gap.tables === 0) return message(language, 'coverage.noPartnership', cell);
  return `${message(language, 'coverage.tables', cell)} ${await explainSeats(context, gap, language)}`;
}

/** Explains only the seats, where there is a partnership. */
export async function explainSeats(context: ReadContext, gap: Gap, language: Language): Promise<string> {
  const { notOnRecord, notNamed, groupsFromElsewhere } = gap;
  const missing = gap.missing.filter((group) => !groupsFromElsewhere.includes(group));
  const values = cellValues(gap, language);
  const findings: ['missing' | 'notOnRecord' | 'notNamed', readonly StakeholderGroup[]][] = [
    ['missing', missing.filter((group) => !notOnRecord.includes(group))],
    ['notOnRecord', missing.filter((group) => notOnRecord.includes(group))],
    ['notNamed', notNamed],
  ];
  const sentences = findings
    .filter(([, groups]) => groups.length > 0)
    .map(([kind, groups]) =>
      message(language, `coverage.${kind}`, { ...values, names: capitalized(labelsOf(groups, language)) }),
    );
  return [...sentences, await elsewhereText(context, gap, language)].filter((sentence) => sentence !== '').join(' ');
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

/** Returns groups in words: "government, donors and media". */
export function labelsOf(groups: readonly StakeholderGroup[], language: Language): string {
  const labels = groups.map((group) => groupLabel(group, language));
  return formatWords(labels, language, 'conjunction');
}
