// Lists the ties, parts and meetings that depend on these nodes and ties, except those that the
// same change moved, and evidence first recorded after $from.
MATCH (n:Node)-[t]-(:Node)
WHERE n.id IN $nodes AND t.id IS NOT NULL AND t.derived IS NULL AND @current(t) AND NOT t.id IN $changed
RETURN n.id AS id, t.knownFrom AS at
UNION
MATCH (n:Node)<-[:PART_OF|MEETING_BY|MEETING_WITH|MEETING_ABOUT]-(part:Node)
WHERE n.id IN $nodes AND @current(part) AND NOT part.id IN $nodes + $reopened
RETURN n.id AS id, part.knownFrom AS at
UNION
MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $nodes + $ties AND e.knownFrom > $from AND @current(e)
  AND NOT EXISTS { (e)-[:WAS]->(past:Node) WHERE past.knownFrom <= $from }
RETURN e.of AS id, e.knownFrom AS at
