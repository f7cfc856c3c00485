// all versions: the projection filters by clearance and by both clocks itself
// One connected pattern, as a plan made in a small graph could become a Cartesian product.
MATCH (n:Node)-[t]->(other:Node)
WHERE n.type IN $nodeTypes AND other.type IN $nodeTypes AND type(t) IN $types
@evidence-days(t)
RETURN @projected-tie(t, n, other), evidence
