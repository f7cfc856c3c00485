MATCH (c:Node {type: 'Commitment'})
WHERE c.nameKey > ''
  AND @commitmentFilter(c)
RETURN count(c) AS total
