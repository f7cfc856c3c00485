MATCH (c:Node {type: 'Campaign'})
WHERE c.nameKey > ''
  AND @initiativeFilter(c)
RETURN count(c) AS total
