MATCH (a:Node {id: $id})
WHERE @known(a)
RETURN a {
  .id,
  name: a.nameEn,
  partnerships: COLLECT {
    MATCH (a)-[t:@seatTypes()]->(p:Partnership|Actor)
    WHERE @seated(t, p) AND @known(p) AND @underWay(p) AND (p:Partnership OR @isTable(p))
    WITH DISTINCT p ORDER BY p.nameKey LIMIT toInteger($first)
    RETURN p {
      id: CASE WHEN p:Actor THEN 'TABLE-' ELSE '' END + p.id,
      name: p.nameEn,
      participants: COLLECT {
        MATCH (p)<-[seat:@participantTypes()]-(actor:Actor)
        WHERE @seated(seat, p) AND @known(actor)
        WITH actor, seat ORDER BY actor.nameKey, seat.id LIMIT toInteger($seats)
        RETURN actor { .id, name: actor.nameEn }
      }
    }
  }
} AS answer
