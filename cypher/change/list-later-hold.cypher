// What would be left without the nodes and ties that go: ties and parts of the nodes, but those that the same change
// moved, and evidence recorded after `$from`; what was brought back since was recorded when it first was.
MATCH (n:Node)-[t]-(:Node)
WHERE n.id IN $nodes AND t.id IS NOT NULL AND t.knownTo > '9999' AND NOT t.id IN $changed
RETURN n.id AS id, t.knownFrom AS at
UNION
MATCH (n:Node)<-[:PART_OF]-(part:Node)
WHERE n.id IN $nodes AND part.knownTo > '9999' AND NOT part.id IN $nodes
RETURN n.id AS id, part.knownFrom AS at
UNION
MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $nodes + $ties AND e.knownFrom > $from AND e.knownTo > '9999'
  AND NOT EXISTS { (e)-[:WAS]->(past:Node) WHERE past.knownFrom <= $from }
RETURN e.of AS id, e.knownFrom AS at
