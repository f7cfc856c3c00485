import type { Pair } from '../pair';

/** Texts about follow-ups of commitments, in English and in French. */
export const followUp = {
  'input.ALREADY_RECORDED.followUp': [
    'This is reported for that date already, as {id}: add evidence to that one.',
    'C’est déjà rapporté pour cette date, sous {id} : ajoutez-y vos sources.',
  ],
  'input.BAD_DATES.followUp': [
    'A report of {asOf} is from before the commitment was made in {madeOn}.',
    'Un rapport de {asOf} précède l’engagement ({madeOn}).',
  ],
  'input.OUT_OF_RANGE.followUp': [
    'UNKNOWN is what is said where no source says anything: record what a source says.',
    'UNKNOWN se dit quand aucune source ne dit rien : consignez ce que dit une source.',
  ],
  'nodeType.FollowUp': ['a follow-up', 'un suivi'],
  'explorer.recording.follow-up.title': ['Record a follow-up', 'Enregistrer un suivi'],
  'explorer.recording.question.commitment': ['Which promise is it about?', 'De quel engagement s’agit-il ?'],
  'explorer.recording.question.status': ['What became of it?', 'Qu’en est-il advenu ?'],
  'explorer.recording.field.commitment': ['Promise', 'Engagement'],
  'explorer.recording.field.status': ['What became of it', 'Ce qu’il en est advenu'],
  'explorer.recording.next.followUp': ['Record what became of it', 'Enregistrer ce qu’il en est advenu'],
  'explorer.menu.followUp': ['Follow up', 'Suivre'],
  'explorer.type.FollowUp': ['follow-up', 'suivi'],
  'explorer.record.followUp': [
    'On {date}: {status, select, OPEN {open} MET {kept} MISSED {missed} WITHDRAWN {withdrawn} other {unknown}}.',
    'Au {date} : {status, select, OPEN {ouvert} MET {tenu} MISSED {manqué} WITHDRAWN {retiré} other {inconnu}}.',
  ],
  'explorer.record.followUps': ['What came of it', 'Ce qu’il en est advenu'],
  'explorer.record.noFollowUp': [
    'Nobody has told us what came of it.',
    'Personne ne nous a dit ce qu’il en est advenu.',
  ],
} as const satisfies Record<string, Pair>;
