// Each tie in the version in force, else in the newest that was known by then.
CALL db.index.fulltext.queryRelationships('tie_id', $query) YIELD relationship AS t
WHERE t.id IN $ids AND t.knownFrom <= $known
WITH t ORDER BY t.knownFrom DESC
WITH t.id AS id, head(collect(t)) AS t
// Which version it is does not hang on who reads: an older one that anybody could see does not stand for a hidden one.
WHERE t.clearance <= $clearance
  // A tie that is no longer known may have lost an end since, and there is then nothing to say it of.
  AND ($known < t.knownTo OR all(end IN [startNode(t), endNode(t)] WHERE EXISTS {
    (end)-[:WAS*0..1]->(version) WHERE version.knownFrom <= $known < version.knownTo }))
RETURN t { .*, type: type(t), from: startNode(t).id, to: endNode(t).id } AS tie
