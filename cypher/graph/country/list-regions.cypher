// The regions in which there is a country, seat blocks first.
MATCH (r:Node {type: 'Region'})
WHERE @known(r) AND EXISTS { (r)<-[:IN_REGION|IN_NAMED_REGION]-(c:Country) WHERE @known(c) }
WITH coalesce(r.id, r.pastOf) AS id, r.kind = 'named_region' AS isNamed
RETURN id ORDER BY coalesce(isNamed, false), id
