import { CommitmentStatus } from '../../store/model/enums';
import { Visibility } from '../../store/model/visibility';
import { amount, choice, currency, date, instant, record, text } from './record';

export const COMMITMENT = record({
  file: 'commitments.csv',
  since: 'madeOn',
  fields: {
    due: date({ notBeforeSince: true }),
    amount: amount(),
    currency: currency(),
    note: text(),
    visibility: choice(Object.values(Visibility)),
  },
});

/** A report of what became of a commitment. */
export const FOLLOW_UP = record({
  file: 'follow-ups.csv',
  parent: 'commitment',
  fields: {
    asOf: date(),
    status: choice(Object.values(CommitmentStatus)),
    note: text(),
    visibility: choice(Object.values(Visibility)),
    recordedAt: instant(),
  },
});
