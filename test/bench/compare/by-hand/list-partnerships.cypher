@partnerships()
ORDER BY CASE $orderBy WHEN 'STARTED' THEN p.validFrom END DESC, p.nameKey
SKIP toInteger($skip) LIMIT toInteger($first)
RETURN p {
  id: CASE WHEN p:Actor THEN 'TABLE-' ELSE '' END + p.id,
  name: p.nameEn,
  participants: COLLECT {
    MATCH (p)<-[t:@participantTypes()]-(actor:Actor)
    WHERE @seated(t, p) AND @known(actor)
    WITH actor, t ORDER BY actor.nameKey, t.id LIMIT toInteger($seats)
    OPTIONAL MATCH (actor)-[:IN_COUNTRY]->(c:Country)
    RETURN actor { .id, name: actor.nameEn, country: c { .id, name: c.nameEn } }
  },
  objectives: COLLECT {
    MATCH (p)-[t:PURSUES]->(o:Objective)
    WHERE @visible(t) AND t.validFrom <= $valid AND @known(o)
    WITH o ORDER BY o.nameKey
    RETURN o { .id, name: o.nameEn }
  }
} AS answer
