MATCH (a:Node {type: 'AdvocacyAction'})
WHERE a.nameKey > ''
  AND @actionFilter(a)
RETURN count(a) AS total
