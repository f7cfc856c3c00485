import { ACTOR_TYPES, MEETING_SUBJECT_TYPES } from '../store/model/node-type';
import { Visibility } from '../store/model/visibility';
import { choice, date, instant, many, one, record, text } from './record';

/** A meeting of organisations. */
export const MEETING = record({
  file: 'meetings.csv',
  since: 'on',
  fields: {
    outcome: text(),
    nextStep: text(),
    nextDue: date({ notBeforeSince: true, needs: 'nextStep' }),
    visibility: choice(Object.values(Visibility)),
    recordedAt: instant({ isRequired: true }),
  },
  links: {
    by: one(ACTOR_TYPES, { out: 'MEETING_BY' }),
    with: many(ACTOR_TYPES, { out: 'MEETING_WITH', countryMeansGovernment: true }),
    about: many(MEETING_SUBJECT_TYPES, { out: 'MEETING_ABOUT' }),
  },
});
