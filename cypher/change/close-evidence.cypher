MATCH (e:Evidence)
USING INDEX e:Evidence(of)
WHERE e.of IN $of AND e.knownFrom = $from AND e.knownTo > $at
SET e.knownTo = $at
