/** Texts of convening lists: rules, clashes, empty seats, and why somebody is invited. */
export const convening = {
  // The rules of a list, as parts of a sentence, and the error for rules that conflict.
  'convening.mustInvite': 'invite {names}',
  'convening.keepSeat': 'keep the seats of {names}',
  'convening.exclude':
    'keep out {names}{bodies, plural, =0 {} one { and one dependent body} other { and # dependent bodies}}',
  'convening.keepApart': 'keep apart {names}',
  'convening.seats': 'at most {seats, plural, one {# seat} other {# seats}}',
  'convening.groupQuota': '{kind, select, GROUP_MIN {at least} other {at most}} {count} from the group {group}',
  'convening.regionQuota': '{kind, select, REGION_MIN {at least} other {at most}} {count} from the {region} region',
  'convening.conflict': 'No list can keep {count, plural, one {this rule} other {these rules together}}: {rules}.',
  // Why a seat stays empty.
  'convening.emptyGroup':
    '{candidates, plural, =0 {No {member} on record reaches any of these targets.} one {Only one {member} on record reaches any of these targets.} other {Only # {members} on record reach any of these targets.}}',
  'convening.emptyRegion':
    '{candidates, plural, =0 {Nobody on record in the {region} region reaches any of these targets.} one {Only one organisation on record in the {region} region reaches any of these targets.} other {Only # organisations on record in the {region} region reach any of these targets.}}',
  // Why somebody is invited.
  'convening.mustBeInvited': '{name} must be invited.',
  'convening.keepsSeat':
    '{name} {answer, select, INVITED {was invited already} ACCEPTED {accepted the invitation} other {came}} and keeps its seat.',
  'convening.minimum': '{name} adds nothing to the others, but a rule asks for one more.',
  'convening.reachesNone': '{name} reaches none of these targets.',
  'convening.reaches':
    '{count, plural, one {{name} has a {strength} path to {targets}.} other {{name} reaches {targets}; the path that counts most, to {main}, is {strength}.}}',
  'convening.through':
    'That path leads through {names}, {count, plural, one {which is} other {which are}} on the list already.',
  'convening.open': '{name} is one of {count} equally placed {members}: the choice among them is open.',
  'convening.members':
    '{group, select, CIVIL_SOCIETY {{count, plural, one {civil society organisation} other {civil society organisations}}} COMPANY {{count, plural, one {company} other {companies}}} PRIVATE_SECTOR {{count, plural, one {private sector organisation} other {private sector organisations}}} GOVERNMENT {{count, plural, one {government body} other {government bodies}}} LAW_ENFORCEMENT {{count, plural, one {law enforcement body} other {law enforcement bodies}}} INTERGOVERNMENTAL {{count, plural, one {intergovernmental body} other {intergovernmental bodies}}} ACADEMIA {{count, plural, one {research body} other {research bodies}}} DONOR {{count, plural, one {donor} other {donors}}} MEDIA {{count, plural, one {media organisation} other {media organisations}}} FAITH_COMMUNITY {{count, plural, one {faith community} other {faith communities}}} SURVIVORS_AND_YOUTH {{count, plural, one {group of survivors or young people} other {groups of survivors or young people}}} other {{count, plural, one {organisation} other {organisations}}}}',
  // Of a list that is made again for an event: who was invited before, and who declined.
  'convening.kept':
    '{count, plural, one {One of them was invited before and keeps its seat.} other {# of them were invited before and keep their seats.}}',
  'convening.declined':
    '{count, plural, one {{names} declined and is left out.} other {{names} declined and are left out.}}',
} as const;
