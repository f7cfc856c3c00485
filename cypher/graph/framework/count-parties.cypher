// For each instrument with a complete list of parties: how many parties hold on the valid day, how many the list has, and for each source
// of the list one tie for which its evidence is of the day of the list.
UNWIND $instruments AS instrument
CALL (instrument) {
  MATCH (:Node {id: instrument.id})<-[t:PARTY_TO]-(party:Node)
  WHERE @visible(t)
  WITH party, t, (@holds(t)) AS holds,
    coalesce(t.since, '') <= instrument.lastDay AND t.validTo >= instrument.firstDay AS listed
  RETURN count(DISTINCT CASE WHEN holds THEN party END) AS recorded, count(DISTINCT CASE WHEN listed THEN party END) AS reported,
    collect(CASE WHEN listed THEN t.id END) AS ties
}
CALL (instrument, ties) {
  MATCH (e:Evidence)-[:FROM]->(source:Source)
  USING INDEX e:Evidence(of)
  WHERE e.of IN ties AND @known(e) AND e.day STARTS WITH instrument.asOf AND coalesce(e.against, false) = false
  WITH source.id AS source, min(e.of) AS tie ORDER BY source
  RETURN collect({ source: source, tie: tie }) AS cited
}
RETURN instrument.id AS id, recorded, reported, cited
