// Each tie in the version at the known instant, else in the newest recorded by then, closed since.
CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id IN $ids AND t.knownFrom <= $known
WITH t ORDER BY t.knownFrom DESC
WITH t.id AS id, head(collect(t)) AS t
// Chosen before the clearance check: an older, public version must not replace a hidden current
// one.
WHERE t.clearance <= $clearance
  // A closed tie may have lost an end since; then it cannot be shown.
  AND ($known < t.knownTo OR all(end IN [startNode(t), endNode(t)] WHERE EXISTS {
    (end)-[:WAS*0..1]->(version) WHERE @known(version) }))
RETURN t { .*, type: type(t), from: startNode(t).id, to: endNode(t).id } AS tie
