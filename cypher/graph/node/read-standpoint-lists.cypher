// What statements ask of single nodes at the standpoint. The alliances that are shown as partnerships: not the network itself, begun, and
// with three or more actors that have a seat in it which the reader may see and which holds on the valid day or, once it has ended, held
// on its last. And of initiatives that can run out, or have no beginning on record, from when and until when they are there, by the entries
// of `heard` that the reader may know: `lastDay` is null where none has a last day, since nothing says then that it is over, and of what
// does not run out in the version known.
// scan: Partnership, because what was heard of is in no index
// scan: AdvocacyAction, for the same reason
// scan: Campaign, for the same reason
RETURN COLLECT {
  MATCH (alliance:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(newest:Actor)
  USING INDEX SEEK alliance:Actor(kind)
  WITH alliance, newest, 1 AS part1
  WHERE newest.id IS NOT NULL AND newest.id <> 'ECPAT' AND @known(alliance) AND alliance.validFrom <= $valid
  MATCH (newest)<-[seat:MEMBER_OF|STEERS|LEADS|CONVENES|SECRETARIAT_OF|PARTICIPATES_IN]-(seated:Actor)
  WITH alliance, newest, seat, seated, 2 AS part2
  WHERE @visible(seat) AND seat.validFrom <= $valid AND (seat.validTo >= $valid
    OR (alliance.validTo < $valid AND seat.validFrom <= alliance.validTo AND seat.validTo >= alliance.validTo))
  WITH newest.id AS id, count(DISTINCT seated) AS seats
  WHERE seats >= 3
  RETURN id
} AS tables, COLLECT {
  MATCH (n:Partnership|AdvocacyAction|Campaign)
  WHERE n.id IS NOT NULL AND n.heard IS NOT NULL
  WITH n.id AS id, [entry IN n.heard WHERE toInteger(substring(entry, 11, 1)) <= $clearance
    AND substring(entry, 13, 24) <= $known AND $known < substring(entry, 38, 24)] AS heard
  WITH id, reduce(latest = '0001-01-01', entry IN heard | CASE WHEN left(entry, 10) > latest THEN left(entry, 10) ELSE latest END) AS lastHeard,
    reduce(earliest = '9999-12-31', entry IN heard | CASE WHEN right(entry, 10) < earliest THEN right(entry, 10) ELSE earliest END) AS firstDay
  RETURN { id: id, firstDay: firstDay, lastDay: CASE WHEN '0001-01-01' < lastHeard < '9999-12-31' THEN @yearsAfter(lastHeard, 5) END }
} AS heard
