import { OpportunityKind } from '../../store/model/enums';
import { Visibility } from '../../store/model/visibility';
import { choice, date, flag, record, text } from './record';

/** A review, a summit, a law in the making or another opportunity. */
export const OPPORTUNITY = record({
  file: 'opportunities.csv',
  fields: {
    kind: choice(Object.values(OpportunityKind)),
    deadline: date(),
    session: text(),
    outcomeEn: text(),
    outcomeFr: text(),
    raised: flag(),
    inferred: flag(),
    note: text(),
    visibility: choice(Object.values(Visibility)),
  },
});
