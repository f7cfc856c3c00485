MATCH (a:Node {id: $id})
RETURN a {
  .id,
  name: a.nameEn,
  partnerships: COLLECT {
    MATCH (a)-[t:CONVENES|FUNDS|PARTICIPATES_IN|OBSERVER_OF|SECRETARIAT_OF]->(p:Partnership)
    WHERE t.clearance <= $clearance AND t.validFrom <= $valid <= t.validTo AND p.validFrom <= $valid <= p.validTo
    WITH DISTINCT p ORDER BY p.nameKey LIMIT toInteger($first)
    RETURN p {
      .id,
      name: p.nameEn,
      participants: COLLECT {
        MATCH (p)<-[seat:CONVENES|FUNDS|PARTICIPATES_IN|OBSERVER_OF|SECRETARIAT_OF]-(actor:Actor)
        WHERE seat.clearance <= $clearance AND seat.validFrom <= $valid <= seat.validTo
        WITH actor, seat ORDER BY actor.nameKey, seat.id LIMIT toInteger($seats)
        RETURN actor { .id, name: actor.nameEn }
      }
    }
  }
} AS answer
