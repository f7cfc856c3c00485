// The authors, objectives and occasion of each commitment: ties of any date, as parts of it.
UNWIND $ids AS id
MATCH (c:Node {id: id})
RETURN id,
  COLLECT {
    MATCH (c)<-[t:PROMISED]-(a:Actor)
    WHERE @visible(t)
    RETURN a.id ORDER BY t.recordedAt DESC, t.id LIMIT 1
  } AS by,
  COLLECT {
    MATCH (c)-[t:PURSUES]->(o:Objective)
    WHERE @visible(t)
    WITH DISTINCT o ORDER BY o.nameKey
    RETURN o.id
  } AS objectives,
  COLLECT {
    MATCH (c)-[t:MADE_AT]->(occasion:Node)
    WHERE @visible(t)
    RETURN occasion.id ORDER BY t.recordedAt DESC, t.id LIMIT 1
  } AS madeAt
