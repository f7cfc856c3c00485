// The coalition partnerships among some actors.
UNWIND $ids AS id
MATCH (n:Node {id: id})
WHERE n:Actor
WITH n, @version(n) AS version
WHERE $known < version.knownTo AND n.id IN $coalitions
WITH version, properties(version) AS values
RETURN @coalition(version, values) AS node
