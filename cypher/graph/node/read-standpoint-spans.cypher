// Days of single nodes as the viewer may know them at the instant, from which the lists of any
// valid date derive. Initiatives that can lapse, or have no beginning, have a first and a last day,
// by their confirmations: the last day is null without one, as nothing shows an end, and where the
// known version does not lapse. Alliances, except the network itself, have the seats that the
// viewer may see.
// scan: Partnership, because no index has the confirmations
// scan: AdvocacyAction, for the same reason
// scan: Campaign, for the same reason
RETURN COLLECT {
  MATCH (n:Partnership|AdvocacyAction|Campaign)
  WHERE n.id IS NOT NULL AND n.lastConfirmedIntervals IS NOT NULL
  WITH n.id AS id, [entry IN n.lastConfirmedIntervals WHERE @confirmed-visibly(entry)] AS entries
  WITH id, reduce(latest = '0001-01-01', entry IN entries | CASE WHEN left(entry, 10) > latest THEN left(entry, 10) ELSE latest END) AS lastConfirmedOn,
    reduce(earliest = '9999-12-31', entry IN entries | CASE WHEN right(entry, 10) < earliest THEN right(entry, 10) ELSE earliest END) AS firstDay
  RETURN [id, firstDay, CASE WHEN '0001-01-01' < lastConfirmedOn < '9999-12-31' THEN @years-after(lastConfirmedOn, 5) END]
} AS initiatives, COLLECT {
  MATCH (alliance:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(newest:Actor)
  USING INDEX SEEK alliance:Actor(kind)
  WITH alliance, newest, 1 AS part1
  WHERE newest.id IS NOT NULL AND newest.id <> 'ECPAT' AND @known(alliance)
  RETURN [newest.id, alliance.validFrom, alliance.validTo, COLLECT {
    MATCH (newest)<-[seat:MEMBER_OF|STEERS|LEADS|CONVENES|SECRETARIAT_OF|PARTICIPATES_IN]-(seated:Actor)
    WHERE @visible(seat)
    RETURN [seated.id, seat.validFrom, seat.validTo]
  }]
} AS alliances
