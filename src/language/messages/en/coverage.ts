/** What is known of an objective in a place, which seats are empty, and who could fill them. */
export const coverage = {
  'coverage.noPartnership':
    'No partnership is known for “{objective}” in the {region} region: every seat is to be filled.',
  'coverage.emptySeats':
    'In the {region} region, the {partnerships, plural, one {partnership} other {{partnerships} partnerships}} known for “{objective}” {partnerships, plural, one {seats} other {seat}} nobody from {groups, plural, one {this group} other {these groups}}: {names}.',
  'coverage.candidate': '{name} could fill the empty seat ({group}).',
  'coverage.memberCandidate': '{name}, a member in the region, could fill the empty seat ({group}).',
  'coverage.unknown.noMember': 'The graph knows of no member organisation {place}.',
  'coverage.unknown.noMemberTied': 'No source ties a member {place} to this objective.',
  'coverage.unknown.noPartnership': 'No source shows a partnership under way for this objective {place}.',
  'coverage.unknown.noSeat': 'No source says who sits in the partnerships counted.',
  'coverage.unknown.noAction': 'No source tells of an action for this objective {place}.',
} as const;
