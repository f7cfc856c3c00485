/** Why a company is a peer of another, and whether it meets a criterion of The Code. */
export const leverage = {
  'leverage.peer':
    '{peer} is a peer of {company}: {reasons}. {state, select, met {It meets criterion {criterion}.} metSince {It has met criterion {criterion} since {since}.} other {No source says how far it is with criterion {criterion}.}}',
  'leverage.reason':
    '{reason, select, PARENT {of the same house} ASSOCIATION {in the same association} SECTOR {in the same line of business} other {in the same country}}, {names}',
  'leverage.sector':
    '{sector, select, airline {airline} airport {airport} consulting {consulting} distribution_system {travel distribution} hotel {hotel} meetings {meetings and events} tour_operator {tour operator} trade_association {trade association} training {training} travel_agency {travel agency} other {{stored}}}',
} as const;
