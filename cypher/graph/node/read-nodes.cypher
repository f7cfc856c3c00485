// Each node in the version at the known instant. Only the newest version has the id. Properties are
// a list by NODE_COLUMNS: a map would repeat every property name for every node.
UNWIND $ids AS id
MATCH (n:Node {id: id})
WITH n, @version(n) AS version
// Values are read with their indicator. Evidence has the clearance of its record.
WHERE $known < version.knownTo AND NOT n:IndicatorValue AND coalesce(version.clearance, 0) <= $clearance
  // A source is visible to viewers who may see at least one piece of evidence that cites it.
  AND @cited-visibly(n)
// or, to go on: RETURN null AS total, collect([null, version, null]) AS found
// All properties at once: reading them one by one is slower.
WITH n, version, properties(version) AS values
RETURN [
  n.id,
  @places(version)
    + [(n)-[:FROM]->(s:Source) | ['FROM', s.id]],
  [column IN $nodeColumns | values[column]]] AS node
