/** Summaries of changes and imports in the history, and reasons for and against two actors being duplicates. */
export const records = {
  // Summaries of changes in the history, and what is said where it is not known whether a change was recorded.
  'change.node.recorded': 'Recorded: {name}',
  'change.node.changed': 'Changed: {name}',
  'change.evidence.for': 'Another source for: {name}',
  'change.evidence.against': 'A source against: {name}',
  'change.tie.recorded': 'Recorded: {name}',
  'change.tie.ended': 'Ended ({until}): {name}',
  'change.tie.retracted': 'Withdrawn: {name} ({reason})',
  'change.tie.restricted':
    'Now {visibility, select, NETWORK {only for the network} other {confidential}}: {name} ({reason})',
  'change.tie.criterion':
    '{name}: {status, select, NOT_STARTED {not started} IN_PROGRESS {in progress} MET {met} other {unknown}}',
  'change.invitations.recorded':
    '{name}: {answer, select, INVITED {invitations sent} ACCEPTED {invitations accepted} DECLINED {invitations declined} other {guests who came}}',
  'change.engagement.recorded': '{engagement}, as of {asOf}: {name}',
  'change.followUp.recorded': '{status}, as of {asOf}: {name}',
  'record.meeting': 'Meeting {when}',
  'change.value.recorded':
    'Reported for {asOf}{place, select, none {} other { {place}}}{kind, select, BASELINE { as a baseline} TARGET { as a target} other {}}, {value}: {name}',
  'change.merged': 'Merged: {absorbed} is {kept} ({reason})',
  'change.unmerged': 'Taken apart: {summary}',
  'change.keptApart': 'Not the same: {names} ({reason})',
  'change.undone': 'Undone: {summary}',
  'change.erased': 'Erased a record ({reason})',
  'change.redacted': 'What was recorded here has been erased.',
  'change.commitUnknown':
    'The connection to the graph was lost: the change may have been recorded. {key, select, given {Send it again with the same key.} other {Look whether it was before you send it again, and give it a key.}}',
  // Reasons for and against two actors being duplicates, as clauses of a sentence.
  'duplicate.forAndAgainst': '{inFavour}; but {against}',
  'duplicate.sameCountry': 'both are in {country}',
  'duplicate.sameName': 'both are called {name}',
  'duplicate.similarNames': 'their names are alike (“{name}” and “{other}”)',
  'duplicate.namesDiffer': 'their names (“{name}” and “{other}”) differ only by {words}',
  'duplicate.namesReadAlike': 'their names read the same (“{name}” and “{other}”)',
  'duplicate.word': '“{word}”',
  'duplicate.sameSite': 'both have their site at {domain}',
  'duplicate.sharedActors': 'both are tied to {names}',
  'duplicate.sharedOthers': 'both appear with {names}',
  'duplicate.otherCountry': 'they are in different countries',
  'duplicate.otherSite': 'they have different sites',
  'duplicate.otherKind': 'they are of different kinds',
  'duplicate.tied': 'a tie joins one to the other',
} as const;
