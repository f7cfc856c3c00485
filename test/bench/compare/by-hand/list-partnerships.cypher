MATCH (p:Partnership)
WHERE p.validFrom <= $valid <= p.validTo
WITH p ORDER BY CASE $orderBy WHEN 'STARTED' THEN p.validFrom END DESC, p.nameKey
SKIP toInteger($offset) LIMIT toInteger($first)
RETURN p {
  .id,
  name: p.nameEn,
  participants: COLLECT {
    MATCH (p)<-[t:CONVENES|FUNDS|PARTICIPATES_IN|OBSERVER_OF|SECRETARIAT_OF]-(actor:Actor)
    WHERE t.clearance <= $clearance AND t.validFrom <= $valid <= t.validTo
    WITH actor, t ORDER BY actor.nameKey, t.id LIMIT toInteger($seats)
    OPTIONAL MATCH (actor)-[:IN_COUNTRY]->(c:Country)
    RETURN actor { .id, name: actor.nameEn, country: c { .id, name: c.nameEn } }
  },
  objectives: COLLECT {
    MATCH (p)-[t:PURSUES]->(o:Objective)
    WHERE t.clearance <= $clearance AND t.validFrom <= $valid
    WITH o ORDER BY o.nameKey
    RETURN o { .id, name: o.nameEn }
  }
} AS answer
