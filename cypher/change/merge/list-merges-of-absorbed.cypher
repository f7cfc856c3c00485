// The merges by which a node was absorbed; their detail is a MergeDetail.
MATCH (n:Node {id: $id})<-[:TOUCHED]-(c:Change)
WHERE c.action = 'MERGE' AND $id IN c.nodes AND c.detail IS NOT NULL AND c.about <> $id
RETURN c.at AS at, c.detail AS detail
