import { bilingual } from '../language/message';
import { ACTOR_TYPES } from '../store/model/node-type';
import { Engagement, MAX_MONTHS } from '../store/model/reports';
import { Visibility } from '../store/model/visibility';
import { choice, date, number } from './record';
import { describeReport, type ValueProblem, type ReportValues } from './report';

const MONTHS = `in months, 1 to ${String(MAX_MONTHS)}`;

/** An assessment of an organisation, and the interval between contacts with it. */
export const ENGAGEMENT = describeReport({
  type: 'EngagementStatus',
  name: 'Engagement',
  file: 'engagements.csv',
  doc: 'An assessment of whether an organisation may be approached, with the interval between contacts. Always CONFIDENTIAL.',
  inputDoc:
    'An assessment of whether an organisation may be approached, the interval between contacts with it, or both.',
  argumentDoc: 'The assessment.',
  evidenceDoc: 'At least one source that supports this.',
  recordDoc:
    'Records whether an organisation may be approached, and the interval between contacts with it. The record and its existence are CONFIDENTIAL; the latest one on or before the valid date decides.',
  parent: {
    name: 'actor',
    types: ACTOR_TYPES,
    noun: 'an actor',
    countryMeansGovernment: true,
    inputDoc: 'The organisation; a country means its government.',
  },
  since: 'asOf',
  fields: {
    engagement: choice(Engagement, {
      unsaid: Engagement.UNKNOWN,
      doc: 'The assessment; UNKNOWN where only an interval between contacts is recorded.',
      inputDoc: 'The assessment; UNKNOWN keeps the previous one.',
    }),
    // Answers contain the interval of the latest report with one.
    contactEvery: number({
      min: 1,
      max: MAX_MONTHS,
      ofNull: 0,
      misfit: 'OUT_OF_RANGE.contactEvery',
      inputDoc: `The interval between contacts with it, ${MONTHS}; an absent value keeps the previous one, and null ends it.`,
    }),
    asOf: date({
      isRequired: true,
      doc: 'The date of the assessment.',
      inputDoc: 'The date of the assessment, not in the future. The latest one decides.',
    }),
    visibility: choice(Visibility),
  },
  visibility: Visibility.CONFIDENTIAL,
  wordsOf: ({ engagement, contactEvery }) =>
    engagement
      ? bilingual(`label.ENGAGEMENT.${engagement as Engagement}`)
      : bilingual('record.contactEvery', { months: (contactEvery ?? 0) as number }),
  identity: ['engagement', 'contactEvery'],
  sameError: 'ALREADY_RECORDED.followUp',
  check: requireFinding,
});

function requireFinding({ engagement, contactEvery }: ReportValues): ValueProblem[] {
  if (engagement || typeof contactEvery === 'number') return [];
  const expected = 'CLEARED, IN_REVIEW or NOT_TO_BE_APPROACHED, or how often to be in touch in contact_every';
  return [{ field: 'engagement', error: 'INCOMPLETE.engagement', expected }];
}
