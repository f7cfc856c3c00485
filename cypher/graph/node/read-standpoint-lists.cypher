// What statements ask of single nodes at the standpoint. The alliances that are shown as partnerships: not the network itself, begun, and
// with three or more actors that have a seat in it which the reader may see and which holds on the valid day or, once it has ended, held
// on its last. And of initiatives that can run out, or have no beginning, those that had run out by the valid day, as the last days of
// node/read-standpoint-days say, and those that were not there yet, as its first days say.
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
  WITH n.id AS id, n.heard AS heard, @yearsBefore($valid, 5) AS earliest
  // Compared first, since most were heard of lately and from long before: then one entry decides.
  WITH id, none(entry IN heard WHERE entry >= earliest AND @heardVisibly(entry))
      AND any(entry IN heard WHERE entry >= '0001-01-02' AND @heardVisibly(entry)) AS ranOut,
    none(entry IN heard WHERE right(entry, 10) <= $valid AND @heardVisibly(entry)) AS notBegun
  WHERE ranOut OR notBegun
  RETURN [id, ranOut, notBegun]
} AS outside
