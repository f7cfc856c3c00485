// The last day of each recorded calendar, per body with opportunities of some kinds, by name.
MATCH (newest:Node {type: 'RosterStatement'})
USING INDEX newest:Node(type)
MATCH (newest)-[:WAS*0..1]->(statement)
WHERE statement.of = 'SESSIONS' AND statement.asOf IS NOT NULL AND @visible-node(statement)
MATCH (statement)-[:PART_OF]->(body)
WITH body, statement, @roster-rank(statement) AS rank ORDER BY rank DESC
WITH body, collect([statement.asOf, statement.extent])[0] AS newestOfAll
WHERE EXISTS {
  MATCH (body)<-[held:ORGANISED_BY]-(:Opportunity)-[:WAS*0..1]->(o:Opportunity)
  WHERE @visible(held) AND @visible-node(o) AND ($kinds IS NULL OR o.kind IN $kinds) }
WITH body, newestOfAll ORDER BY body.nameKey
RETURN body.id AS body, newestOfAll[0] AS until, newestOfAll[1] AS extent
