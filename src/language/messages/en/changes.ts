/** Summaries of changes in the history. */
export const changes = {
  'change.node.recorded': 'Recorded: {name}',
  'change.node.changed': 'Changed: {name}',
  'change.evidence.for': 'Another source for: {name}',
  'change.evidence.against': 'A source against: {name}',
  'change.tie.recorded': 'Recorded: {name}',
  'change.tie.ended': 'Ended ({until}): {name}',
  'change.tie.retracted': 'Withdrawn: {name} ({reason})',
  'change.tie.criterion':
    '{name}: {status, select, NOT_STARTED {not started} IN_PROGRESS {in progress} MET {met} other {unknown}}',
  'change.value.recorded': 'Reported for {asOf}, {value}: {name}',
  'change.merged': 'Merged: {absorbed} is {kept} ({reason})',
  'change.unmerged': 'Taken apart: {summary}',
  'change.undone': 'Undone: {summary}',
} as const;
