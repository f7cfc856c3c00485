/** Texts of the explorer about the objectives: where they are covered, and the indicators. */
export const coverage = {
  'explorer.coverage.title': 'Objectives by region',
  'explorer.coverage.question': 'Where is this group missing: {name}?',
  'explorer.coverage.answer':
    '{name} {group, select, DONOR {have} FAITH_COMMUNITY {have} SURVIVORS_AND_YOUTH {have} other {has}} a part on record in {seated, plural, =0 {none} other {#}} of the {withPartnership, plural, one {one place} other {# places}} where a partnership is under way.',
  'explorer.coverage.nonePartnered':
    'No partnership under way is on record in {places, plural, one {this place} other {any of these # places}}, so nobody of this group is: {name}.',
  'explorer.coverage.lead':
    'A place is one objective in one region.{noneOnRecord, plural, =0 {} one { In one more, no partnership under way is on record: that is unknown, not zero.} other { In # more, no partnership under way is on record: that is unknown, not zero.}}{unassigned, plural, =0 {} one { One more partnership could belong to some of them: no source says its objective or place.} other { Up to # more partnerships could belong to one of them: no source says their objective or place.}}{unknown, plural, =0 {} one { In one with a partnership it cannot be told who takes part.} other { In # with a partnership it cannot be told who takes part.}} A hollow {letter} means that complete lists name none there.',
  'explorer.coverage.shaded': 'Shaded regions overlap the others; they are counted in their whole too.',
  'explorer.coverage.form': 'What to look for',
  'explorer.coverage.marked': 'Marked: where this group is missing: {group}, {where}. Change',
  'explorer.coverage.everywhere': 'in all objectives and regions',
  'explorer.coverage.group': 'Mark where this group is missing',
  'explorer.coverage.withActions': 'with actions',
  'explorer.coverage.gapsHeading': 'Where no source names this group: {group}',
  'explorer.coverage.table': 'List',
  'explorer.coverage.gapsOnly': 'Gaps only',
  'explorer.coverage.waiting': 'Counting members and partnerships, objective by objective…',
  'explorer.coverage.frame': 'Objectives by region, scrolls sideways',
  'explorer.coverage.caption': 'Members and partnerships on record, by objective and region',
  'explorer.coverage.listLabel': '{objective}, by region',
  'explorer.coverage.regionMembers':
    '{isKnown, select, no {members unknown} other {{count, plural, one {1 member} other {# members}}}}',
  'explorer.coverage.within': '{count}, also counted in {blocks}',
  'explorer.coverage.cellName': '{objective}, {region}:',
  'explorer.coverage.nothing': 'nothing on record',
  'explorer.coverage.unassigned': '+ up to {count}',
  'explorer.coverage.plus': 'so many more partnerships could belong there: no source says their objective or place',
  'explorer.coverage.legend': 'What “?” and “+” mean',
  'explorer.coverage.members': '{count, plural, one {member} other {members}}',
  'explorer.coverage.partnerships': '{count, plural, one {partnership} other {partnerships}}',
  'explorer.coverage.actions': '{count, plural, one {action} other {actions}}',
  'explorer.coverage.gapsAtTables':
    '{count, plural, one {One place} other {# places}} where a partnership is under way',
  'explorer.coverage.gapsWithout':
    '{count, plural, one {One place} other {# places}} where none under way is on record',
  'explorer.coverage.seat': 'Group',
  'explorer.coverage.cellHeading': 'Objective {number} in {region}',
  'explorer.coverage.rowsCaption': 'Objective by region or region by objective, on record',
  'explorer.coverage.gapsLink': 'Who is not on record?',
  'explorer.coverage.seat.SEATED':
    '{name} {group, select, DONOR {have} FAITH_COMMUNITY {have} SURVIVORS_AND_YOUTH {have} other {has}} a part here',
  'explorer.coverage.seat.EMPTY':
    '{name} {group, select, DONOR {are} FAITH_COMMUNITY {are} SURVIVORS_AND_YOUTH {are} other {is}} missing. Who could sit here?',
  'explorer.coverage.seat.UNKNOWN': 'Nobody of this group is on record here: {name}. Who could sit here?',
  'explorer.coverage.candidatesWaiting': 'Looking for who could sit here…',
  'explorer.coverage.candidates': 'Who could sit here',
  'explorer.coverage.otherCandidates': 'More who could sit here',
  'explorer.coverage.candidate': 'Candidate',
  'explorer.coverage.add': 'Add to list',
  'explorer.coverage.noCandidate':
    'Nobody of this group is on record within four steps of a member here, so nobody is proposed.',
  'explorer.coverage.beyondReach':
    '{count, plural, one {One more organisation of the groups that are missing is on record here, but not} other {# more organisations of the groups that are missing are on record here, but none is}} within four steps of a member, so {count, plural, one {it is not} other {none of them is}} proposed.',
  'explorer.coverage.membersHere': 'Members that work on it here',
  'explorer.coverage.noMember': 'No source links a member here to this objective. That is unknown, not zero.',
  'explorer.coverage.noPartnership': 'Nobody has told us of any partnership for this objective here.',
  'explorer.coverage.seats': 'Who takes part in the partnerships under way',
  'explorer.coverage.seats.SEATED': 'Taking part',
  'explorer.coverage.seats.EMPTY': 'Not in lists that are complete',
  'explorer.coverage.seats.UNKNOWN':
    'Not on record: the lists are not all complete, or a source does not name who sits',
  'explorer.objective.answer':
    '{members, plural, =0 {No member is known to work} one {One member is known to work} other {# members are known to work}} on objective {number}. A partnership for it is on record in {covered, plural, =0 {none} other {#}} of {regions} regions{unassigned, plural, =0 {.} one {; one more could belong to some of them.} other {; up to # more could belong to one of them.}}',
  'explorer.objective.text': 'The framework says: “{name}”.',
  'explorer.objective.targetGroups': 'It addresses {names}.',
  'explorer.objective.overlap': 'Named regions overlap the others; they are counted in their whole too.',
  'explorer.objective.regions': 'Region by region',
  'explorer.objective.indicators': 'How it is measured',
  'explorer.objective.charts': 'All indicators as charts',
  'explorer.objective.derived':
    'counted from what is on record{undated, plural, =0 {} one {; one more has no date} other {; # more have no date}}',
  'explorer.objective.partnerships': 'Partnerships under way for it',
  'explorer.objective.noPartnership': 'Nobody has told us of any partnership under way for it.',
  'explorer.objective.members': 'Members that work on it',
  'explorer.objective.noMember': 'No source links a member to it. That is unknown, not zero.',
  'explorer.objective.instruments': 'Instruments that the framework names for it',
  'explorer.objective.covers':
    'A partnership counts in a region only where a source says that it covers a country there.',
  'explorer.indicators.heading':
    '{isCountry, select, yes {Of {name}, a source reports {known, plural, =0 {no indicator} one {one indicator} other {# indicators}} of {count}.} other {{known, plural, =0 {No value of any of the {count} indicators is known.} one {One of {count} indicators has a known value.} other {# of {count} indicators have a known value.}}}}',
  'explorer.indicators.lead':
    '{known, plural, =0 {Nobody has told us, which is not zero.} other {No source gives a baseline for {noBaseline} of them, nor a target for {noTarget}; a year without a value is a gap, not a zero.}}',
  'explorer.indicators.form': 'Whose values',
  'explorer.indicators.whose': 'Values of',
  'explorer.indicators.network': 'the network as a whole',
  'explorer.indicators.others': 'How the network works',
  'explorer.indicators.unknown':
    '{count, plural, one {One indicator of which nothing is known} other {# more indicators of which nothing is known}}',
  'explorer.indicators.counted': 'Counted from the record',
  'explorer.indicators.undated': '{count, plural, one {one more has no date} other {# more have no date}}',
  'explorer.indicators.earlier': '{count, plural, one {One earlier value} other {# earlier values}}',
  'explorer.indicators.earlierOf': 'Earlier values: {name}',
  'explorer.indicators.valuesOf': 'Values: {name}',
  'explorer.indicators.chart':
    '{name}, by year: {measured, plural, =0 {nothing measured} one {one measured value} other {# measured values}}, {counted, plural, =0 {} one {one value counted from the record, } other {# values counted from the record, }}{baselines, plural, =0 {no baseline} one {one baseline} other {# baselines}}, {targets, plural, =0 {no target} one {one target} other {# targets}}.{isMissing, select, yes { There is no value for {missing}.} other {}}',
  'explorer.indicators.key.measured': 'measured',
  'explorer.indicators.key.counted': 'counted from the record',
  'explorer.indicators.key.baseline': 'baseline',
  'explorer.indicators.key.target': 'target',
  'explorer.indicators.key.missing': 'no value for the year',
  'explorer.indicators.yes': 'yes',
  'explorer.indicators.partly': 'partly',
  'explorer.indicators.no': 'no',
} as const;
