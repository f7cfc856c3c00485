// The alliances are a parameter: the rest is planned faster without the statement that finds them.
WITH $tables AS tables
MATCH (a:Actor)
WHERE a.nameKey > ''
  AND @actorFilter(a)
RETURN count(a) AS total
