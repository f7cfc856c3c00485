import type { Language } from '../../language/language';
import { message, type MessageValues } from '../../language/message';
import { formatDate, formatUntil } from '../../language/partial-date';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import { Extent, RosterKind } from '../../store/model/roster';
import type { RosterRow } from './roster.store';

/** Feminine nouns in French. */
const FEMININE: readonly RosterKind[] = [RosterKind.PARTIES, RosterKind.SESSIONS];

/** Formats the extent: "15 of more than 310 members are on record (December 2024)." */
export function rosterText(roster: RosterRow, language: Language): string {
  const { of, extent, recorded, asOf } = roster;
  if (of === RosterKind.SESSIONS && extent !== Extent.UNKNOWN) {
    const until = asOf ? message(language, 'roster.until', { date: formatUntil(asOf, language) }) : '';
    return message(language, 'roster.calendar', { recorded, until });
  }
  return message(language, `roster.${extent}`, valuesOf(roster, language));
}

/** Formats a group's absence: "15 of more than 310 are on record; none is of civil society." */
export function groupAbsence(roster: RosterRow, group: StakeholderGroup, language: Language): string {
  return message(language, `roster.group.${roster.extent}`, {
    ...valuesOf(roster, language),
    group: message(language, `roster.ofGroup.${group}`),
  });
}

function valuesOf(roster: RosterRow, language: Language): MessageValues {
  const { of, recorded, reported, signatures, atLeast, asOf } = roster;
  const dated = asOf ? message(language, 'roster.dated', { date: formatDate(asOf, language) }) : '';
  return {
    of,
    recorded,
    reported: reported === null ? 'none' : recorded > reported ? 'fewer' : reported,
    atLeast: String(atLeast),
    dated: `${message(language, 'roster.signatures', { signatures })}${dated}`,
    one: message(language, `roster.one.${of}`),
    several: message(language, `roster.several.${of}`),
    e: FEMININE.includes(of) ? 'e' : '',
  };
}
