@partnerships()
WHERE ($objectives IS NULL OR EXISTS {
    (p)-[t:PURSUES]->(o:Objective) WHERE o.id IN $objectives AND @visible(t) AND @valid(t) })
  AND ($regions IS NULL OR EXISTS {
    (p)-[t:COVERS]->(:Country)-[:IN_REGION|IN_NAMED_REGION]->(r:Region)
    WHERE r.id IN $regions AND @visible(t) AND @valid(t) }
    OR (p:Actor AND NOT EXISTS { (p)-[t:COVERS]->(:Country) WHERE @visible(t) AND @valid(t) }
      AND EXISTS { (p)-[:IN_COUNTRY]->(:Country)-[:IN_REGION|IN_NAMED_REGION]->(r:Region) WHERE r.id IN $regions }))
MATCH (p)<-[t:@seatTypes()]-(actor:Actor)
WHERE @seated(t, p)
WITH p, collect(DISTINCT actor.group) AS groups
WHERE size(groups) >= 3
WITH p, groups ORDER BY CASE $orderBy WHEN 'GROUPS' THEN size(groups) END DESC, p.nameKey LIMIT toInteger($first)
RETURN p { id: CASE WHEN p:Actor THEN 'TABLE-' ELSE '' END + p.id, name: p.nameEn, groups: groups } AS answer
