// The government of an authority adds nothing to its country.
MATCH (n:Node)-[t]-(other:Node)
WHERE n.id IN $ids
  AND t.derived IS NULL AND @holds(t)
RETURN n.id AS id, collect(DISTINCT other.id) AS others
