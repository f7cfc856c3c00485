// The asks by each initiative or of each actor, in the order of $stages, the oldest in a stage
// first.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Node {id: id})-[t:TARGETS]-(:Node)
  WHERE t.ask IS NOT NULL AND endNode(t):Actor AND @state-holds(t)
  WITH t, [place IN range(0, size($stages) - 1) WHERE $stages[place] = coalesce(t.stage, 'PLANNED')] AS places
  WHERE places <> []
  WITH t, properties(t) AS values ORDER BY places[0], t.validFrom, t.id
  WITH collect(@tie(t, values)) AS found
  RETURN size(found) AS total, found[0..toInteger($first)] AS items
}
RETURN id, total, items
