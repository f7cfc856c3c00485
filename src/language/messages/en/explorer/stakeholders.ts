/** Texts of the explorer about who reaches some targets, and where each stands. */
export const stakeholders = {
  'explorer.stakeholders.title': 'Stakeholder map',
  'explorer.stakeholders.form': 'Whom to reach, and on what',
  'explorer.stakeholders.targets': 'Whom to reach',
  'explorer.stakeholders.addTarget': 'Whom to reach',
  'explorer.stakeholders.remove': 'Remove',
  'explorer.stakeholders.objective': 'Position on the objective',
  'explorer.stakeholders.noObjective': 'None chosen',
  'explorer.stakeholders.start': 'Whom do you want to reach?',
  'explorer.stakeholders.startHelp':
    'Name one organisation or public office or more. The answer is who reaches them, how far, and where each stands.',
  'explorer.stakeholders.waiting': 'Looking for who reaches them…',
  'explorer.stakeholders.heading':
    '{count, plural, =0 {Nobody on record reaches {names} within four steps.} one {One organisation reaches {names} within four steps} other {{isCut, select, yes {The {count} organisations that reach {names} furthest} other {{count} organisations reach {names} within four steps}}}}{count, plural, =0 {} other {{hasObjective, select, yes {{isCut, select, yes {} other { or take a position}}: {for} for it, {against} against, {neutral} neutral, {unknown} unknown.} other {{isCut, select, yes {, within four steps.} other {.}}}}}}',
  'explorer.stakeholders.lead':
    '{hasObjective, select, yes {The position is that on “{objective}”. Unknown means that no source says where it stands, not that it is neutral.} other {Choose an objective to see where each stands: until then it is unknown.}} Reach is the mean score of the best path to each target, 0 to 1.',
  'explorer.stakeholders.list': 'Reach and position',
  'explorer.stakeholders.picture': 'The same as a picture',
  'explorer.stakeholders.pictureTitle':
    'Reach against position of {count, plural, one {one organisation} other {# organisations}}',
  'explorer.stakeholders.who': 'Who',
  'explorer.stakeholders.position': 'Where it stands',
  'explorer.stakeholders.reach': 'Reach',
  'explorer.stakeholders.best': 'Best path',
  'explorer.stakeholders.route': 'Show the route',
  'explorer.stakeholders.noPath': 'none within four steps',
  'explorer.stakeholders.disputed': 'disputed',
  'explorer.stakeholders.unknown': 'Unknown',
  'explorer.stakeholders.mark': '{name}: {stance}, reach {reach}',
  'explorer.stakeholders.key':
    'The higher, the further it reaches. Letter and shape say the group. Marks that would lie on each other are moved aside.',
  'explorer.stakeholders.narrow': 'The picture needs a wider screen. The table above has all of it.',
  'explorer.stakeholders.convene': 'Whom do we invite to move them?',
} as const;
