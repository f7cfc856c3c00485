// Days of single nodes as the viewer may know them at the instant, from which the lists of any
// valid date derive. Initiatives have the day on which they begin by their confirmations, the day
// on which they lapse, the day of the last confirmation, and the phases of the known version: they
// lapse on no day where the known version does not lapse, or nothing shows an end. Alliances,
// except the network itself, have the seats that the viewer may see, and their last confirmation. A
// list of facts has the days on which its statement says that it is complete, the number of its
// entries, and those on record; only lists with an undated entry are read.
// scan: Partnership, because no index has the confirmations
// scan: AdvocacyAction, for the same reason
// scan: Campaign, for the same reason
RETURN COLLECT {
  MATCH (n:Partnership|AdvocacyAction|Campaign)
  WHERE n.id IS NOT NULL AND n.lastConfirmedIntervals IS NOT NULL
  WITH n, [entry IN n.lastConfirmedIntervals WHERE @confirmed-visibly(entry)] AS entries
  WITH n, reduce(latest = '0001-01-01', entry IN entries | CASE WHEN left(entry, 10) > latest THEN left(entry, 10) ELSE latest END) AS lastDay,
    reduce(earliest = '9999-12-31', entry IN entries | CASE WHEN right(entry, 10) < earliest THEN right(entry, 10) ELSE earliest END) AS firstDay,
    // An entry of a version that does not lapse has the beginning as its other day, if known.
    reduce(latest = '0001-01-01', day IN [entry IN entries | CASE WHEN left(entry, 4) = '9999' THEN right(entry, 10) ELSE left(entry, 10) END]
      | CASE WHEN latest < day < '9999-12-31' THEN day ELSE latest END) AS lastConfirmedOn
  RETURN [n.id, firstDay, CASE WHEN '0001-01-01' < lastDay < '9999-12-31' THEN @years-after(lastDay, 5) END,
    nullIf(lastConfirmedOn, '0001-01-01'), head([(n)-[:WAS*0..1]->(version) WHERE @known(version) | version.phases])]
} AS initiatives, COLLECT {
  MATCH (alliance:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(newest:Actor)
  USING INDEX SEEK alliance:Actor(kind)
  WITH alliance, newest, 1 AS part1
  WHERE newest.id IS NOT NULL AND newest.id <> 'ECPAT' AND @known(alliance)
  RETURN [newest.id, alliance.validFrom, alliance.validTo, COLLECT {
    MATCH (newest)<-[seat:MEMBER_OF|STEERS|LEADS|CONVENES|SECRETARIAT_OF|PARTICIPATES_IN]-(seated:Actor)
    WHERE @visible(seat)
    RETURN [seated.id, seat.validFrom, seat.validTo]
  }, head(COLLECT {
    CALL (newest) {
      MATCH (newest)-[t]-(:Node)
      WHERE @visible(t)
      RETURN t.confirmedTo AS day
      UNION ALL
      MATCH (e:Evidence)
      USING INDEX e:Evidence(of)
      WHERE e.of = newest.id AND NOT e.against AND @visible(e)
      RETURN e.lastDay AS day
    }
    WITH day WHERE day IS NOT NULL
    RETURN day ORDER BY day DESC LIMIT 1
  })]
} AS alliances, COLLECT {
  MATCH (newest:Node {type: 'RosterStatement'})
  USING INDEX newest:Node(type)
  MATCH (newest)-[:WAS*0..1]->(statement)
  WITH statement, { PARTIES: 'PARTY_TO', SIGNATORIES: 'SIGNATORY_TO', MEMBERS: 'MEMBER_STATE_OF', COUNTRIES: 'COVERS' }[statement.of] AS type
  WHERE statement.extent = 'COMPLETE' AND type IS NOT NULL AND @visible-node(statement)
  MATCH (statement)-[:PART_OF]->(node)
  WITH statement, type, node, COLLECT {
    MATCH (node)-[t]-(listed:Node)
    WHERE type(t) = type AND @visible(t)
    RETURN [listed.id, t.validFrom, t.validTo, t.confirmedTo]
  } AS listed
  WHERE any(entry IN listed WHERE entry[3] IS NULL) AND statement.asOf IS NOT NULL AND statement.reported IS NOT NULL
  RETURN [type + ' ' + node.id, left(statement.asOf + '-01-01', 10),
    CASE type WHEN 'PARTY_TO' THEN '9999-12-31' ELSE reduce(end = '', lastDay IN [@last-day(statement.asOf)] | @years-after(lastDay, 5)) END,
    statement.reported, [entry IN listed | entry[..3]]]
} AS factLists
