import type { Pair } from '../pair';

/** Texts about opportunities, in English and in French. */
export const opportunity = {
  'mcp.opportunities': [
    '{total, plural, =0 {No occasion on record fits. That does not mean that there is none.} one {One occasion on record fits.} other {# occasions on record fit.}}',
    '{total, plural, =0 {Aucune occasion connue ne correspond. Cela ne veut pas dire qu’il n’y en a pas.} one {Une occasion connue correspond.} other {# occasions connues correspondent.}}',
  ],
  'mcp.opportunity': [
    '{past, select, expected {Expected, and no source says that it took place: } true {Past: } other {}}{node}{since, select, none {, undated} other {, {since}}}{until, select, none {} other { to {until}}}{inferred, select, true { (inferred date)} other {}}{outcome, select, none {} other {. Outcome: {outcome}}}{raised, select, true {. The exploitation of children was raised} false {. The exploitation of children was not raised} other {}}',
    '{past, select, expected {Attendu, mais aucune source ne dit qu’il a eu lieu : } true {Passé : } other {}}{node}{since, select, none {, sans date} other {, {since}}}{until, select, none {} other { – {until}}}{inferred, select, true { (date déduite)} other {}}{outcome, select, none {} other {. Résultat : {outcome}}}{raised, select, true {. L’exploitation des enfants y a été soulevée} false {. L’exploitation des enfants n’y a pas été soulevée} other {}}',
  ],
  'table.opportunities': [
    'One row for each review, summit or other date at which something can be asked or said.',
    'Une ligne par examen, sommet ou autre rendez-vous où l’on peut demander ou dire quelque chose.',
  ],
  'column.opportunity_id': [
    'The id of the review, summit or other date that it was made for.',
    'L’identifiant de l’examen, du sommet ou du rendez-vous pour lequel elle est menée.',
  ],
  'column.opportunity': [
    'The review, summit or other date that it was made for.',
    'L’examen, le sommet ou le rendez-vous pour lequel elle est menée.',
  ],
  'column.session': ['Its session or cycle.', 'Sa session ou son cycle.'],
  'column.deadline': ['Until when contributions are taken.', 'Jusqu’à quand les contributions sont reçues.'],
  'column.raised': [
    'Whether the sexual exploitation of children was raised there.',
    'Si l’exploitation sexuelle des enfants y a été évoquée.',
  ],
  'parameter.opportunities': [
    'Made for one of these reviews, summits or other dates.',
    'Menées pour l’un de ces examens, sommets ou autres rendez-vous.',
  ],
  'input.BAD_DATES.deadline': [
    'The deadline for contributions ({deadline}) is after its end ({end}).',
    'La date limite des contributions ({deadline}) suit la fin ({end}).',
  ],
  'input.notAnOccasion': [
    'Not an opportunity, a partnership, an action or a campaign: {ids}.',
    'Ni occasion, ni partenariat, ni action, ni campagne : {ids}.',
  ],
  'nodeType.Opportunity': ['an opportunity', 'une occasion'],
  'explorer.recording.question.opportunity': ['Which review or summit is it for?', 'Pour quel examen ou quel sommet ?'],
  'explorer.recording.field.opportunity': ['Review or summit', 'Examen ou sommet'],
  'explorer.type.Opportunity': ['review or summit', 'examen ou sommet'],
  'explorer.record.opportunity': [
    '{name}, {span}{inferred, select, yes {, a date that is inferred} other {}}{body, select, none {} other {, before {body}}}.{inferred, select, expected { It was expected; no source says that it took place.} other {}}',
    '{name}, {span}{inferred, select, yes {, date déduite} other {}}{body, select, none {} other {, devant {body}}}.{inferred, select, expected { Il était attendu ; aucune source ne dit qu’il a eu lieu.} other {}}',
  ],
  'explorer.record.fact.deadline': ['Deadline for contributions', 'Date limite des contributions'],
  'explorer.record.fact.opportunity': ['Made for', 'En vue de'],
  'explorer.record.fact.raised': ['Whether the issue was raised', 'Question soulevée'],
  'explorer.record.fact.session': ['Session', 'Session'],
} as const satisfies Record<string, Pair>;
