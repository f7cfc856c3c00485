MATCH (a:Node {type: 'AdvocacyAction'})
WHERE a.nameKey > $after
  AND a.knownFrom <= $known < a.knownTo AND a.validFrom <= $valid
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND ($text IS NULL OR a.searchText CONTAINS $text)
  AND ($campaigns IS NULL OR EXISTS { (a)-[:PART_OF]->(c:Campaign) WHERE c.id IN $campaigns })
  AND all(asked IN $asked WHERE EXISTS {
    (a)<-[:WAS*0..1]-(:Node)-[t]-(other:Node)
    WHERE type(t) IN asked.types AND other.id IN asked.ids
      AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid })
  AND ($regions IS NULL OR EXISTS {
    (a)<-[:WAS*0..1]-(:Node)-[t:COVERS]->(:Country)-[:IN_REGION]->(r:Region)
    WHERE r.id IN $regions AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid })
WITH a ORDER BY a.nameKey LIMIT toInteger($limit)
WITH a, properties(a) AS said
RETURN [a.nameKey] AS position, [
  coalesce(a.id, a.pastOf),
  [(a)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]],
  [name IN $nodeColumns | said[name]]] AS node
ORDER BY a.nameKey
