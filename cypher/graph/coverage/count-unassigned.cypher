// Counts the partnerships, actions and members that could belong to each objective and area: a part
// not on record is null, the rest matches. A complete one is in a cell, or in none.
// scan: Partnership, because what is not on record is in no index
// scan: AdvocacyAction, for the same reason
// scan: Member, for the same reason
CALL () {
  MATCH (version:Partnership|AdvocacyAction)
  WHERE @visible-node(version) AND @counted-initiative(version)
  WITH version, head([(version)<-[:WAS*0..1]-(newest) WHERE newest.id IS NOT NULL | newest]) AS record
  RETURN version.type AS kind, [record] AS works,
    [(record)-[c:COVERS]->(country:Country) WHERE @counted-tie(c, record) | country] AS countries
  UNION ALL
  MATCH (version:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(record:Actor)
  WHERE record.id IN $coalitions AND @known(version) AND @valid(version)
  WITH version, record, [(record)-[c:COVERS]->(country:Country) WHERE @holds(c) | country] AS covered
  RETURN 'Partnership' AS kind, [record] AS works,
    CASE covered WHEN [] THEN [(version)-[:IN_COUNTRY]->(country:Country) | country] ELSE covered END AS countries
  UNION ALL
  MATCH (version:Member)
  WHERE @known(version) AND @valid(version) AND @is-counted-member(version)
  WITH version, head([(version)<-[:WAS*0..1]-(newest) WHERE newest.id IS NOT NULL | newest]) AS record
  RETURN 'Member' AS kind,
    [record] + [(record)-[s]->(seat:Node) WHERE @is-seat(s, seat) AND @holds(s) AND @under-way(seat) | seat] AS works,
    [(version)-[:IN_COUNTRY]->(country:Country) | country] AS countries
}
WITH kind, works, countries,
  COLLECT {
    UNWIND works AS work
    MATCH (work)-[p:PURSUES]->(o:Objective)
    WHERE @visible(p) AND p.validFrom <= $valid AND (kind = 'AdvocacyAction' OR ($valid <= p.validTo AND @ends-ongoing(p)))
    RETURN DISTINCT o.id AS objective
  } AS pursued
// if $manifestations
WITH *, COLLECT {
  UNWIND works AS work
  MATCH (work)-[about:ABOUT]->(form:Node)
  WHERE @visible(about) AND about.validFrom <= $valid
  RETURN DISTINCT form.id AS form
} AS forms
WITH *, forms = [] AS lacksForm
WHERE lacksForm OR any(form IN forms WHERE form IN $manifestations)
// else
WITH *, false AS lacksForm
// end
WITH kind, lacksForm,
  CASE pursued WHEN [] THEN [null] ELSE [o IN pursued WHERE $objectives IS NULL OR o IN $objectives] END AS objectives,
  CASE countries WHEN [] THEN [null] ELSE COLLECT {
    UNWIND countries AS country
    MATCH (country)-[:IN_REGION|IN_NAMED_REGION*0..1]->(area:Node {type: $type})
    WHERE area.id IN $places
    RETURN DISTINCT area.id AS place
  } END AS places
UNWIND objectives AS objective
UNWIND places AS place
WITH kind, lacksForm, objective, place
WHERE lacksForm OR objective IS NULL OR place IS NULL
RETURN kind, objective, place, count(*) AS count
ORDER BY kind, objective, place
