import { ACTOR_TYPES } from '../store/model/node-type';
import { FINDINGS } from '../store/model/reports';
import { ROSTER_TYPES, RosterKind, STATED_EXTENTS } from '../store/model/roster';
import { Visibility } from '../store/model/visibility';
import { choice, date, flag, number, record, text } from './record';

const visibility = choice(Visibility);

/** What a look at an organisation found, and how often to be in touch with it. */
export const ENGAGEMENT = record({
  file: 'engagements.csv',
  parent: { name: 'actor', types: ACTOR_TYPES },
  fields: { asOf: date(), engagement: choice(FINDINGS), contactEvery: number(), visibility },
});

/** What a source says of how much of a list is on record. */
export const ROSTER = record({
  file: 'rosters.csv',
  parent: { name: 'node', types: ROSTER_TYPES },
  fields: {
    of: choice(RosterKind, { isRequired: true }),
    extent: choice(STATED_EXTENTS, { isRequired: true }),
    reported: number(),
    atLeast: flag({ isFalseBlank: true }),
    asOf: date(),
    note: text(),
    visibility,
  },
});
