// The number of records that match the filter of their list.
MATCH (n:Node {type: '@@type'})
WHERE n.nameKey > ''
  AND @@listed
@@conditions
RETURN count(n) AS total
