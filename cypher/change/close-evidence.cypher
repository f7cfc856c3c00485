// Evidence that was withdrawn and restored since still counts as recorded at $from.
MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $of AND e.knownTo > $at
  AND (e.knownFrom = $from OR EXISTS { (e)-[:WAS]->(past:Node) WHERE past.knownFrom = $from })
SET e.knownTo = $at
RETURN DISTINCT e.of AS of
