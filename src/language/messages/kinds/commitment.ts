import type { Pair } from '../pair';

/** Texts about commitments, in English and in French. */
export const commitment = {
  'mcp.commitment': [
    '{name} [{id}]{by, select, none {} other {, by {by}}}{made, select, none {} other {, made {made}}}{at, select, none {} other {, at [{at}]}}{due, select, none {} other {, due {due}}}. Status: {status}{asOf, select, none {} other {, as of {asOf}}}.',
    '{name} [{id}]{by, select, none {} other {, par {by}}}{made, select, none {} other {, pris {made}}}{at, select, none {} other {, occasion [{at}]}}{due, select, none {} other {, échéance : {due}}}. État : {status}{asOf, select, none {} other {, dernier suivi : {asOf}}}.',
  ],
  'mcp.commitments': [
    '{total, plural, =0 {No commitment on record fits. That does not mean that none was made.} one {One commitment on record fits.} other {# commitments on record fit.}}',
    '{total, plural, =0 {Aucun engagement connu ne correspond. Cela ne veut pas dire qu’aucun n’a été pris.} one {Un engagement connu correspond.} other {# engagements connus correspondent.}}',
  ],
  'mcp.promises': [
    '{total, plural, =0 {No promise of its government or of another public body is on record. That does not mean that none was made.} one {One promise of its government or of another public body is on record.} other {# promises of its government and its other public bodies are on record.}}',
    '{total, plural, =0 {Aucun engagement de ses pouvoirs publics n’est connu. Cela ne veut pas dire qu’aucun n’a été pris.} one {Un engagement de ses pouvoirs publics est connu.} other {# engagements de ses pouvoirs publics sont connus.}}',
  ],
  'mcp.madeAt': ['Those on this page were made at {at}.', 'Ceux de cette page ont été pris à l’occasion de : {at}.'],
  'table.commitments': [
    'One row for each promise, and what became of it.',
    'Une ligne par engagement, et ce qu’il est devenu.',
  ],
  'column.commitments': [
    'How many promises are known there; empty where none is.',
    'Le nombre d’engagements que l’on y connaît ; vide si l’on n’en connaît aucun.',
  ],
  'column.commitment': ['The promise.', 'L’engagement.'],
  'column.made_on': ['When the promise was made.', 'La date à laquelle l’engagement a été pris.'],
  'column.made_at_id': [
    'The id of the occasion on which the promise was made.',
    'L’identifiant de l’occasion où l’engagement a été pris.',
  ],
  'column.made_at': ['The occasion on which the promise was made.', 'L’occasion où l’engagement a été pris.'],
  'column.due': ['By when the promise is to be kept.', 'L’échéance de l’engagement.'],
  'parameter.commitmentStatuses': [
    'Of promises: of which one of these has become.',
    'Pour les engagements : ceux qui en sont là.',
  ],
  'parameter.madeAt': ['Made on one of these occasions.', 'Pris à l’une de ces occasions.'],
  'input.BAD_DATES.due': [
    'It is due in {due}, before it was made in {madeOn}.',
    'L’échéance ({due}) précède l’engagement ({madeOn}).',
  ],
  'input.BAD_DATES.madeOn': [
    'It is already reported on for {asOf}, before it would have been made in {madeOn}.',
    'Un rapport porte déjà sur {asOf}, avant que l’engagement n’ait été pris ({madeOn}).',
  ],
  'input.WRONG_KIND.promise': [
    'A commitment always has a maker: save it with another `by`, or undo its recording.',
    'Un engagement a toujours un auteur : enregistrez-le avec un autre `by`, ou annulez sa consignation.',
  ],
  'input.WRONG_KIND.promiseAlone': [
    'The commitment {id} always has a maker: erase or restrict the commitment itself.',
    'L’engagement {id} a toujours un auteur : effacez ou restreignez l’engagement lui-même.',
  ],
  'nodeType.Commitment': ['a commitment', 'un engagement'],
  'explorer.recording.commitment.title': ['Record a promise', 'Enregistrer un engagement'],
  'explorer.recording.correct-commitment.title': ['Correct a promise', 'Corriger un engagement'],
  'explorer.recording.question.promiser': [
    'Who promised it, and for which objective?',
    'Qui l’a pris, et pour quel objectif ?',
  ],
  'explorer.recording.question.by': ['Who promised it?', 'Qui s’est engagé ?'],
  'explorer.recording.question.promise': ['What was promised?', 'À quoi ?'],
  'explorer.recording.question.dates': [
    'When was it promised, and by when is it due?',
    'Quand, et pour quelle échéance ?',
  ],
  'explorer.recording.question.objective': ['Which objective is it for?', 'Pour quel objectif ?'],
  'explorer.recording.field.by': ['By', 'De'],
  'explorer.recording.field.madeOn': ['Promised on', 'Pris le'],
  'explorer.recording.field.due': ['Due', 'Échéance'],
  'explorer.recording.next.commitment': [
    'It was agreed: record the promise',
    'La demande est acceptée : enregistrer l’engagement',
  ],
  'explorer.menu.recordCommitment': ['A promise', 'Un engagement'],
  'explorer.type.Commitment': ['promise', 'engagement'],
  'explorer.record.commitment': [
    '{by} promised: {name}. {status, select, OPEN {It is open{due, select, none {, with no day on record} other {, due {due}}}.} MET {It was kept.} MISSED {It was missed.} WITHDRAWN {It was withdrawn.} other {Nobody has told us what came of it.}}',
    '{by} a promis : {name}. {status, select, OPEN {L’engagement est ouvert{due, select, none {, sans échéance enregistrée} other {, échéance : {due}}}.} MET {Il a été tenu.} MISSED {Il a été manqué.} WITHDRAWN {Il a été retiré.} other {Personne ne nous a dit ce qu’il en est advenu.}}',
  ],
  'explorer.record.fact.madeOn': ['Made on', 'Pris le'],
  'explorer.record.fact.due': ['Due', 'Échéance'],
  'explorer.record.fact.madeAt': ['Made at', 'Pris à'],
  'explorer.record.fact.commitments': ['Promises made there', 'Engagements pris à cette occasion'],
} as const satisfies Record<string, Pair>;
