// Each node in the version in force, by the id that only the newest version holds: where it is, and its properties in the
// order of NODE_COLUMNS, since a map a node would say each name again.
UNWIND $ids AS id
MATCH (n:Node {id: id})
WITH n, CASE
  WHEN n.knownFrom <= $known THEN n
  ELSE head([(n)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo | past]) END AS version
// A value is read with its indicator, and evidence is not for readers who may not see what it is for.
WHERE $known < version.knownTo AND NOT n:IndicatorValue AND coalesce(n.clearance, 0) <= $clearance
  // Nor is a source for readers who may see nothing that cites it.
  AND (NOT n:Source OR EXISTS {
    (n)<-[:FROM]-(:Evidence)-[:WAS*0..1]->(e:Evidence)
    WHERE e.clearance <= $clearance AND e.knownFrom <= $known < e.knownTo })
// Read whole, since the graph looks for each property by itself from the first.
WITH n, version, properties(version) AS said
RETURN [
  n.id,
  [(version)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]]
    + [(n)-[:FROM]->(s:Source) | ['FROM', s.id]],
  [name IN $nodeColumns | said[name]]] AS node
