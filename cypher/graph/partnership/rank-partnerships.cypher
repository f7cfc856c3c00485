// scan: Partnership, because filters and orders depend on the seats of each; the count of all costs nothing beside that
@allPartnerships()
WITH p
WHERE @partnershipFilter(p)
CALL (p) {
  OPTIONAL MATCH (p)<-[:WAS*0..1]-(:Node)<-[t]-(actor:Actor)
  // Seats are read only where the filter or the order needs them.
  WHERE $bySeats AND @isSeat(t, p) AND @holds(t)
  WITH actor, @groupOf(actor) AS group, type(t) IN $tableTypes AS isAtTable
  RETURN collect(DISTINCT actor.id) AS actors, collect(DISTINCT group) AS groups,
    collect(DISTINCT CASE WHEN isAtTable THEN group END) AS atTable
}
WITH p, actors, groups, atTable
WHERE ($groupsAll IS NULL OR all(group IN $groupsAll WHERE group IN groups))
  AND ($minGroups IS NULL OR size(groups) >= $minGroups)
  AND ($multiStakeholder IS NULL OR (size(atTable) >= 3) = $multiStakeholder)
  AND ($participants IS NULL OR all(actor IN $participants WHERE actor IN actors))
WITH p, groups, atTable, CASE $orderBy
  WHEN 'STARTED' THEN CASE WHEN p.since IS NULL THEN 0 ELSE toInteger(replace(p.validFrom, '-', '')) END
  WHEN 'PARTICIPANTS' THEN size(actors)
  WHEN 'GROUPS' THEN size(groups)
  ELSE 0 END AS rank ORDER BY rank DESC, p.nameKey
WITH collect([rank, p.nameKey, p, groups, atTable]) AS found
WITH size(found) AS total, [
  item IN found WHERE $after IS NULL OR item[0] < $after[0] OR (item[0] = $after[0] AND item[1] > $after[1])
][0..toInteger($first) + 1] AS items
UNWIND CASE items WHEN [] THEN [null] ELSE items END AS item
WITH total, item, item[2] AS p, properties(item[2]) AS values
RETURN total, CASE WHEN item IS NOT NULL THEN [
  [item[0], item[1]],
  CASE WHEN p:Actor THEN @table(p, values) ELSE @node(p, values) END,
  item[3],
  item[4]] END AS item
