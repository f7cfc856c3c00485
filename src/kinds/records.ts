import type { NodeType } from '../store/model/node-type';
import { ACTOR } from './actor';
import { COMMITMENT } from './commitment';
import { ENGAGEMENT } from './engagement';
import { FOLLOW_UP } from './follow-up';
import { ACTION, CAMPAIGN, PARTNERSHIP } from './initiatives';
import { MEETING } from './meeting';
import { OPPORTUNITY } from './opportunity';
import { PICTURE } from './picture';
import { number, record, type RecordDescription, text } from './record';
import { ROSTER } from './roster';

/** Reference data with no field of its own. */
const NAMED = record({ fields: {} });

/** The storage of each kind of record. */
export const RECORDS: Readonly<Record<NodeType, RecordDescription>> = {
  Member: ACTOR,
  Company: ACTOR,
  RegionalBody: ACTOR,
  Partner: ACTOR,
  Partnership: PARTNERSHIP,
  Campaign: CAMPAIGN,
  AdvocacyAction: ACTION,
  Opportunity: OPPORTUNITY,
  Commitment: COMMITMENT,
  FollowUp: FOLLOW_UP,
  Meeting: MEETING,
  Picture: PICTURE,
  EngagementStatus: ENGAGEMENT,
  RosterStatement: ROSTER,
  Country: record({ fields: { iso3: text(), regionBasis: text() } }),
  Region: record({ fields: { kind: text(), boardSeats: number({ isFileOnly: true }) } }),
  StrategicDirection: NAMED,
  Objective: NAMED,
  InfluenceStrategy: NAMED,
  Enabler: NAMED,
  FrameworkElement: record({ fields: { kind: text() } }),
  Manifestation: NAMED,
  Indicator: record({ fields: { unit: text() } }),
  CodeCriterion: record({ fields: { number: number() } }),
  Instrument: record({
    fields: { kind: text(), adopted: text(), proposed: text(), periodFrom: text(), periodUntil: text() },
  }),
};
