MATCH (a:Actor)
WHERE a.nameKey > ''
  AND @actorFilter(a)
RETURN count(a) AS total
