// The alliances are a parameter, since finding them here makes the rest four times as slow to plan.
WITH $tables AS tables
MATCH (a:Actor)
WHERE a.nameKey > ''
  AND @actorFilter(a)
RETURN count(a) AS total
