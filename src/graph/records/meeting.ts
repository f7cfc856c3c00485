import { Visibility } from '../../store/model/visibility';
import { choice, date, instant, record, text } from './record';

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
});
