// As count-actors, with a filter that names criterion or onlyTies.
@tables($aims IS NOT NULL)
MATCH (a:Actor)
WHERE a.nameKey > ''
  AND @actorFilter(a)
  AND @actorTiesFilter(a)
RETURN count(a) AS total
