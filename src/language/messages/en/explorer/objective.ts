/** Texts of the explorer about an objective. */
export const objective = {
  'explorer.objective.answer':
    '{members, plural, =0 {No member is known to work} one {One member is known to work} other {# members are known to work}} on objective {number}. A partnership for it is under way in {covered, plural, =0 {none} other {#}} of {regions} regions.',
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
  'explorer.objective.noMember': 'No source ties a member to it. That is unknown, not zero.',
  'explorer.objective.instruments': 'Instruments that the framework names for it',
  'explorer.objective.covers':
    'A partnership counts in a region only where a source says that it covers a country there.',
} as const;
