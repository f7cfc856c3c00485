MATCH (p:Partnership)
WHERE p.validFrom <= $valid <= p.validTo
  AND ($objectives IS NULL OR EXISTS {
    (p)-[t:PURSUES]->(o:Objective) WHERE o.id IN $objectives AND t.clearance <= $clearance AND t.validFrom <= $valid })
  AND ($regions IS NULL OR EXISTS {
    (p)-[t:COVERS]->(:Country)-[:IN_REGION]->(r:Region)
    WHERE r.id IN $regions AND t.clearance <= $clearance AND t.validFrom <= $valid })
MATCH (p)<-[t:CONVENES|FUNDS|PARTICIPATES_IN|OBSERVER_OF|SECRETARIAT_OF]-(actor:Actor)
WHERE t.clearance <= $clearance AND t.validFrom <= $valid <= t.validTo
WITH p, collect(DISTINCT actor.group) AS groups,
  count(DISTINCT CASE WHEN NOT (t:FUNDS|OBSERVER_OF) THEN actor.group END) AS groupsAtTable
WHERE groupsAtTable >= 3
WITH p, groups ORDER BY CASE $orderBy WHEN 'GROUPS' THEN size(groups) END DESC, p.nameKey LIMIT toInteger($first)
RETURN p { .id, name: p.nameEn, groups: groups } AS answer
