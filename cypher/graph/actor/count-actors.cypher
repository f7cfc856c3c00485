MATCH (a:Actor)
WHERE a.nameKey > ''
  AND @actor-filter(a)
RETURN count(a) AS total
