// Continues from versions of nodes to the nodes that they are in or part of, each once.
CALL (@@from) {
  UNWIND @@from AS at
  MATCH (at)-[:@@relation]->(place:Node)
  WITH DISTINCT place
  WITH place, @version(place) AS version
  WHERE $known < version.knownTo AND coalesce(version.clearance, 0) <= $clearance
  RETURN collect(version) AS @@to
}
