// A tie is its properties in the order of TIE_COLUMNS, since a map a tie would say each name again.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Node {id: id})-[t]-(other:Node)
  WHERE t.id IS NOT NULL AND t.clearance <= $clearance AND t.knownFrom <= $known < t.knownTo
    AND t.validFrom <= $valid AND ($includeEnded OR t.validTo >= $valid)
    AND ($types IS NULL OR type(t) IN $types)
    AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(t) = n))
  WITH t, CASE
    WHEN other.knownFrom <= $known THEN other
    ELSE head([(other)-[:WAS]->(past) WHERE past.knownFrom <= $known < past.knownTo | past]) END AS end
  WHERE $known < end.knownTo
  WITH DISTINCT t, end.nameKey AS name, t.id AS tie ORDER BY name, tie
  WITH collect([name, tie, t]) AS found
  RETURN size(found) AS total, [
    item IN [item IN found WHERE $after IS NULL OR item[0] > $after[0] OR (item[0] = $after[0] AND item[1] > $after[1])]
      [0..toInteger($first) + 1] |
    [item[0], [
      item[1], type(item[2]), startNode(item[2]).id, endNode(item[2]).id, item[2].since, item[2].until, item[2].validTo,
      item[2].strength, item[2].confidence, item[2].visibility, item[2].contested, item[2].verb, item[2].phrases, item[2].note,
      item[2].recordedAt, item[2].retractedAt]]] AS items
}
RETURN id, total, items
