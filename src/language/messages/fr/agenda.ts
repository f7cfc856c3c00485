/** What falls due, and the calendar of it. */
export const agenda = {
  'agenda.node':
    '{kind, select, DEADLINE {Dernier jour des contributions : {name}} COMMITMENT_DUE {Échéance : {name} ({by})} other {{name}}}{countries, select, none {} other { : {countries}}}{inferred, select, true { (dates déduites)} other {}}',
  'agenda.tie':
    '{kind, select, AGREEMENT_ENDS {Dernier jour d’un accord : {tie}} other {Non confirmé après ce jour : {tie}}}',
  'agenda.nextStep': 'Suite à donner : {step} ({by})',
  'calendar.name': 'Échéances',
  'calendar.description':
    '{isComplete, select, true {Toutes les échéances que chacun peut voir.} other {Les {count, number} premières échéances : limitez le calendrier à des régions, des pays, des types ou une durée plus courte.}}',
  'calendar.date': 'Date connue seulement ainsi : {date}.',
} as const;
