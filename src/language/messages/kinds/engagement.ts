import type { Pair } from '../pair';

/** Texts about reports on organisations, in English and in French. */
export const engagement = {
  'mcp.engagement': [
    '{engagement, select, CLEARED {It may be approached} IN_REVIEW {Whether it may be approached is under review} NOT_TO_BE_APPROACHED {It is not to be approached} other {Whether it may be approached is not known}}, as of {asOf}.{months, plural, =0 {} one { To be in touch each month} other { To be in touch every # months}}{last, select, none {} other {, last contact {last}}}{due, select, none {} other {, next due {due}}}',
    '{engagement, select, CLEARED {Peut être contactée} IN_REVIEW {À l’examen : peut-elle être contactée ?} NOT_TO_BE_APPROACHED {Ne doit pas être contactée} other {On ne sait pas si elle peut être contactée}} (date : {asOf}).{months, plural, =0 {} one { Contact chaque mois} other { Contact tous les # mois}}{last, select, none {} other {, dernier contact : {last}}}{due, select, none {} other {, prochain contact : {due}}}',
  ],
  'parameter.engagement': [
    'Those that may be approached, or not: for editors.',
    'Que l’on peut approcher ou non : pour qui édite les données.',
  ],
  'input.INCOMPLETE.engagement': [
    'Say what was found, or how often to be in touch.',
    'Dites ce qui a été constaté, ou à quelle fréquence prendre contact.',
  ],
  'input.OUT_OF_RANGE.contactEvery': [
    'Contact is kept every 1 to {max, number} months.',
    'Un contact se prend tous les 1 à {max, number} mois.',
  ],
  'record.contactEvery': [
    '{months, plural, =0 {No regular contact} one {In touch every month} other {In touch every # months}}',
    '{months, plural, =0 {Pas de contact régulier} one {Un contact chaque mois} other {Un contact tous les # mois}}',
  ],
  'nodeType.EngagementStatus': [
    'a look at whether an organisation may be approached',
    'un avis sur la possibilité d’approcher une organisation',
  ],
  'explorer.recording.contact.title': ['Say how often to be in touch', 'Dire à quelle fréquence prendre contact'],
  'explorer.recording.question.contact': [
    'How often should we be in touch with it?',
    'À quelle fréquence prendre contact ?',
  ],
  'explorer.recording.field.contactEvery': ['Every how many months, 1 to 24', 'Tous les combien de mois, de 1 à 24'],
  'explorer.type.EngagementStatus': ['engagement', 'avis'],
} as const satisfies Record<string, Pair>;
