import { CommitmentStatus } from '../store/model/enums';
import { ACTOR_TYPES, OCCASION_TYPES } from '../store/model/node-type';
import { TieType } from '../store/model/tie-type';
import { Visibility } from '../store/model/visibility';
import { amount, choice, currency, date, instant, many, one, record, text } from './record';

export const COMMITMENT = record({
  file: 'commitments.csv',
  since: 'madeOn',
  fields: {
    due: date({ notBeforeSince: true }),
    amount: amount(),
    currency: currency(),
    note: text(),
    visibility: choice(Visibility),
  },
  links: {
    by: one(ACTOR_TYPES, { in: TieType.PROMISED, countryMeansGovernment: true }),
    objectives: many(['Objective'], { out: TieType.PURSUES }),
    madeAt: one(OCCASION_TYPES, { out: TieType.MADE_AT }),
  },
});

/** A report of what became of a commitment. */
export const FOLLOW_UP = record({
  file: 'follow-ups.csv',
  parent: 'commitment',
  fields: {
    asOf: date(),
    status: choice(CommitmentStatus),
    note: text(),
    visibility: choice(Visibility),
    recordedAt: instant(),
  },
});
