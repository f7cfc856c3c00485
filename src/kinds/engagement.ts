import { bilingual } from '../language/message';
import { ACTOR_TYPES } from '../store/model/node-type';
import { Engagement, MAX_MONTHS } from '../store/model/reports';
import { Visibility } from '../store/model/visibility';
import { choice, date, number } from './record';
import { describeReport, type Misfit, type Said } from './report';

const MONTHS = `in months, 1 to ${String(MAX_MONTHS)}`;

/** A look at an organisation, and how often to be in touch with it. */
export const ENGAGEMENT = describeReport({
  type: 'EngagementStatus',
  name: 'Engagement',
  file: 'engagements.csv',
  doc: 'What a look at an organisation found: whether it may be approached, and how often to be in touch with it. Always CONFIDENTIAL.',
  inputDoc:
    'What a look at an organisation found: whether it may be approached, how often to be in touch with it, or both.',
  argumentDoc: 'What was found.',
  evidenceDoc: 'At least one source that supports this.',
  recordDoc:
    'Records whether an organisation may be approached, and how often to be in touch with it. It is CONFIDENTIAL, and so is that it was recorded; the latest one on or before the valid date decides.',
  parent: {
    name: 'actor',
    types: ACTOR_TYPES,
    noun: 'an actor',
    countryMeansGovernment: true,
    inputDoc: 'The organisation; a country stands for its government.',
  },
  since: 'asOf',
  fields: {
    engagement: choice(Engagement, {
      unsaid: Engagement.UNKNOWN,
      doc: 'What was found; UNKNOWN where only how often to be in touch is recorded.',
      inputDoc: 'What was found; where it is UNKNOWN, what was found before stands.',
    }),
    // Answers have that of the latest report which has one.
    contactEvery: number({
      min: 1,
      max: MAX_MONTHS,
      ofNull: 0,
      misfit: 'OUT_OF_RANGE.contactEvery',
      inputDoc: `How often to be in touch with it, ${MONTHS}; what was said before stands where it is absent, and ends where it is null.`,
    }),
    asOf: date({
      isRequired: true,
      doc: 'The date for which it was found.',
      inputDoc: 'The date for which it was found, not in the future. The latest one decides.',
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

function requireFinding({ engagement, contactEvery }: Said): Misfit[] {
  if (engagement || typeof contactEvery === 'number') return [];
  const expected = 'CLEARED, IN_REVIEW or NOT_TO_BE_APPROACHED, or how often to be in touch in contact_every';
  return [{ field: 'engagement', error: 'INCOMPLETE.engagement', expected }];
}
