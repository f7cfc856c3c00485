@tables($objectives IS NOT NULL OR $manifestations IS NOT NULL)
MATCH (a:Actor)
WHERE a.nameKey > ''
  AND @actorFilter(a)
RETURN count(a) AS total
