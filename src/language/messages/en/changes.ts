/** Summaries of changes in the history, and what is said where it is not known whether a change was recorded. */
export const changes = {
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
  'change.value.recorded': 'Reported for {asOf}, {value}: {name}',
  'change.merged': 'Merged: {absorbed} is {kept} ({reason})',
  'change.unmerged': 'Taken apart: {summary}',
  'change.undone': 'Undone: {summary}',
  'change.erased': 'Erased a record ({reason})',
  'change.redacted': 'What was recorded here has been erased.',
  'change.commitUnknown':
    'The connection to the graph was lost: the change may have been recorded. {key, select, given {Send it again with the same key.} other {Look whether it was before you send it again, and give it a key.}}',
} as const;
