// scan: Partnership, since its filters count seats and its orders rank by them
MATCH (p:Partnership)
WHERE p.knownFrom <= $known < p.knownTo AND p.validFrom <= $valid AND ($includeEnded OR p.validTo >= $valid)
  AND ($text IS NULL OR p.searchText CONTAINS $text)
  AND ($objectives IS NULL OR EXISTS {
    (p)<-[:WAS*0..1]-(:Partnership)-[t:PURSUES]->(o:Objective)
    WHERE o.id IN $objectives AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid })
  AND (($countries IS NULL AND $regions IS NULL) OR EXISTS {
    (p)<-[:WAS*0..1]-(:Partnership)-[t:COVERS]->(c:Country)
    WHERE ($countries IS NULL OR c.id IN $countries)
      AND ($regions IS NULL OR EXISTS { (c)-[:IN_REGION]->(r:Region) WHERE r.id IN $regions })
      AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo AND t.validFrom <= $valid })
CALL (p) {
  OPTIONAL MATCH (p)<-[:WAS*0..1]-(:Partnership)-[t]-(actor:Actor)
  // Most lists neither filter nor rank by who sits there.
  WHERE $bySeats AND type(t) IN $seatTypes AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
    AND t.validFrom <= $valid <= t.validTo
  WITH DISTINCT actor
  RETURN collect(actor.id) AS actors, collect(DISTINCT CASE
    WHEN actor.knownFrom > $known
    THEN head([(actor)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo | past.group])
    ELSE actor.group END) AS groups
}
WITH p, actors, groups
WHERE ($groupsAll IS NULL OR all(group IN $groupsAll WHERE group IN groups))
  AND ($minGroups IS NULL OR size(groups) >= $minGroups)
  AND ($multiStakeholder IS NULL OR (size(groups) >= 3) = $multiStakeholder)
  AND ($participants IS NULL OR all(actor IN $participants WHERE actor IN actors))
WITH p, groups, CASE $orderBy
  WHEN 'STARTED' THEN CASE WHEN p.since IS NULL THEN 0 ELSE toInteger(replace(p.validFrom, '-', '')) END
  WHEN 'PARTICIPANTS' THEN size(actors)
  WHEN 'GROUPS' THEN size(groups)
  ELSE 0 END AS rank
WITH collect([rank, p.nameKey, p, groups]) AS found
WITH size(found) AS total, COLLECT {
  UNWIND found AS item
  WITH item
  WHERE $after IS NULL OR item[0] < $after[0] OR (item[0] = $after[0] AND item[1] > $after[1])
  ORDER BY item[0] DESC, item[1] LIMIT toInteger($first) + 1
  WITH item, item[2] AS p, properties(item[2]) AS said
  RETURN [
    [item[0], item[1]],
    [
      coalesce(p.id, p.pastOf),
      [(p)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]],
      [name IN $nodeColumns | said[name]]],
    item[3]]
  ORDER BY item[0] DESC, item[1]
} AS items
UNWIND CASE items WHEN [] THEN [null] ELSE items END AS item
RETURN total, item
