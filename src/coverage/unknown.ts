import type { Language } from '../language/language';
import { message } from '../language/message';
import type { CellCounts } from './coverage.store';

/**
 * What is unknown in a cell: one sentence for each count that is 0, and one if no group of the partnerships is known.
 * `place` is a phrase such as "in Kenya".
 */
export function unknownIn(counts: CellCounts, membersPresent: number, place: string, language: Language): string[] {
  const { members, partnerships, groups, actions } = counts;
  const keys = [
    ...(members > 0 ? [] : [membersPresent > 0 ? ('noMemberTied' as const) : ('noMember' as const)]),
    ...(partnerships > 0 ? [] : ['noPartnership' as const]),
    ...(partnerships > 0 && groups.length === 0 ? ['noSeat' as const] : []),
    ...(actions > 0 ? [] : ['noAction' as const]),
  ];
  return keys.map((key) => message(language, `coverage.unknown.${key}`, { place }));
}
