// CREATE after a check, because MERGE would search all relationships of a source.
UNWIND $rows AS row
MATCH (s:Node {id: row.source})
CALL (row, s) {
  WITH row, s, coalesce(row.properties.asOf, s.published) AS day
  WHERE NOT EXISTS { (existing:Node) WHERE existing.id = row.id }
  CREATE (e:Node:Evidence)
  SET e = row.properties, e.day = day, e.lastDay = @last-day(day), e.copied = CASE WHEN s.kind = 'COPY' THEN true END
  CREATE (e)-[:FROM]->(s)
}
