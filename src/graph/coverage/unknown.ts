import type { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { unknownScope, type DataGap } from '../../language/unknown';
import { participantsNotNamed } from '../partnership/not-named';
import type { CellCounts } from './coverage.store';

type Named = Parameters<typeof nameIn>[0];

/** What the counts of a cell are about. */
export interface CellSubject {
  objective: Named;
  /** The forms of exploitation that what is counted is about; absent or empty where all is counted. */
  manifestations?: readonly Named[];
  /** The place as a phrase such as "in Kenya". */
  placeIn: (language: Language) => string;
  /** The number of members on record in the place, whatever they work on. */
  membersPresent: number;
}

/** What is unknown in a cell: one for each count that is null, one if no seat of its partnerships is known, and one if some are not named. */
export function unknownIn(
  counts: CellCounts & { commitments?: number | null },
  { objective, manifestations = [], placeIn, membersPresent }: CellSubject,
): DataGap[] {
  const { members, partnerships, groups, notNamed, actions, commitments } = counts;
  const about = (language: Language) => manifestations.map((one) => nameIn(one, language));
  const tied = (language: Language) => ({
    place: placeIn(language),
    scope: unknownScope({ manifestations: about(language) }, language),
  });
  const inPlace = (language: Language) => ({ scope: unknownScope({ places: [placeIn(language)] }, language) });
  const here = (language: Language) => ({
    scope: unknownScope(
      { places: [placeIn(language)], objectives: [nameIn(objective, language)], manifestations: about(language) },
      language,
    ),
  });
  const unknown: (DataGap | false)[] = [
    members === null && membersPresent === 0 && { code: 'NO_MEMBER_ON_RECORD', values: inPlace },
    members === null && membersPresent > 0 && { code: 'NO_MEMBER_TIED', values: tied },
    partnerships === null && { code: 'NO_PARTNERSHIP_ON_RECORD', values: here },
    (partnerships ?? 0) > 0 && groups.length === 0 && { code: 'NO_SEAT_ON_RECORD' },
    notNamed.length > 0 && participantsNotNamed(notNamed),
    actions === null && { code: 'NO_ACTION_ON_RECORD', values: here },
    commitments === null && { code: 'NO_PUBLIC_COMMITMENT_ON_RECORD', values: here },
  ];
  return unknown.filter((fact) => fact !== false);
}
