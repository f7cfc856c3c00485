// CREATE after a check: MERGE takes ten times as long with the type as a parameter. The check takes
// nine tenths of the time where the same transaction created the ends: $mayExist is null in a graph
// without ties. Counts the rows whose ends both exist.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
WITH row, from, row.to AS end
MATCH (to:Node {id: end})
CALL (row, from, to) {
  WITH row, from, to
  // if $mayExist
  WHERE NOT EXISTS { (from)-[existing]->(to) WHERE existing.id = row.id }
  // end
  CREATE (from)-[t:$(row.type)]->(to)
  SET t = row.properties
  SET t.validTo = @valid-to(t, from, to), t.mayRunOut = @lapses-with-ends(t, from, to)
  // By the stored sources: a row may name one without noting that it is a copy.
  SET t.copied = CASE WHEN row.sources <> [] AND all(id IN row.sources WHERE EXISTS { (s:Node {id: id}) WHERE s.kind = 'COPY' }) THEN true END
}
RETURN count(*) AS merged
