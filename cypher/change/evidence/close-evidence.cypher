// Evidence withdrawn and restored since still counts as recorded at $from; not if it only followed
// its record there.
MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $of AND e.knownTo > $at
  AND (e.knownFrom = $from OR EXISTS { (e)-[:WAS]->(past:Node) WHERE past.knownFrom = $from })
  AND NOT EXISTS { (e)-[:WAS]->(before:Node) WHERE before.knownTo = $from }
SET e.knownTo = $at
RETURN DISTINCT e.of AS of
