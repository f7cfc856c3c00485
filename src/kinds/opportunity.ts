import { OpportunityKind } from '../store/model/enums';
import { ACTOR_TYPES, INITIATIVE_TYPES } from '../store/model/node-type';
import { TieType } from '../store/model/tie-type';
import { Visibility } from '../store/model/visibility';
import { SCOPE } from './initiatives';
import { choice, date, flag, one, record, text } from './record';

/** A review, a summit, a law in the making or another opportunity. */
export const OPPORTUNITY = record({
  file: 'opportunities.csv',
  fields: {
    kind: choice(OpportunityKind),
    deadline: date(),
    session: text(),
    outcomeEn: text(),
    outcomeFr: text(),
    raised: flag(),
    inferred: flag(),
    note: text(),
    visibility: choice(Visibility),
  },
  links: {
    body: one(ACTOR_TYPES, { out: TieType.ORGANISED_BY }),
    initiative: one(INITIATIVE_TYPES, { out: TieType.OCCASION_OF }),
    ...SCOPE,
  },
});
