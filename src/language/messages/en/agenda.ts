/** What falls due, and the calendar of it. */
export const agenda = {
  'agenda.node':
    '{kind, select, DEADLINE {Last day for contributions: {name}} COMMITMENT_DUE {Due: {name} ({by})} other {{name}}}{countries, select, none {} other {: {countries}}}{inferred, select, true { (dates inferred)} other {}}',
  'agenda.tie':
    '{kind, select, AGREEMENT_ENDS {Last day of an agreement: {tie}} other {Unconfirmed after this day: {tie}}}',
  'agenda.nextStep': 'Next step: {step} ({by})',
  'calendar.name': 'What falls due',
  'calendar.description':
    '{isComplete, select, true {All that falls due and that everybody may see.} other {The first {count, number} events: limit it to regions, countries, kinds or a shorter time.}}',
  'calendar.date': 'Known only as {date}.',
} as const;
