MATCH (a:Actor)
WHERE a.nameKey > $after
  AND a.knownFrom <= $known < a.knownTo
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND ($groups IS NULL OR a.group IN $groups)
  AND ($text IS NULL OR a.searchText CONTAINS $text)
  AND ($countries IS NULL OR EXISTS { (a)-[:IN_COUNTRY]->(c:Country) WHERE c.id IN $countries })
  AND ($regions IS NULL OR EXISTS { (a)-[:IN_COUNTRY]->(:Country)-[:IN_REGION]->(r:Region) WHERE r.id IN $regions })
  AND ($signedCode IS NULL OR $signedCode = EXISTS {
    (a)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor)
    WHERE t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo })
  AND ($objectives IS NULL OR EXISTS {
    (a)<-[:WAS*0..1]-(:Actor)-[t]-(work:Node)-[p:PURSUES]->(o:Objective)
    WHERE type(t) IN $seatTypes AND o.id IN $objectives
      AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid <= t.validTo
      AND p.clearance <= $clearance AND p.knownFrom <= $known < p.knownTo AND p.validFrom <= $valid <= p.validTo
      AND CASE WHEN work.knownFrom <= $known THEN work.validFrom <= $valid <= work.validTo ELSE EXISTS {
        (work)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo AND past.validFrom <= $valid <= past.validTo } END })
WITH a ORDER BY a.nameKey LIMIT toInteger($limit)
WITH a, properties(a) AS said
RETURN [a.nameKey] AS position, [
  coalesce(a.id, a.pastOf),
  [(a)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]],
  [name IN $nodeColumns | said[name]]] AS node
ORDER BY a.nameKey
