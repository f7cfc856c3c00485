// A page of the meetings of each actor, in the order of page-meetings: those that it held, and those that others held with it.
UNWIND $ids AS id
CALL (id) {
  MATCH (actor:Node {id: id})<-[:MEETING_BY|MEETING_WITH]-(m:Node)
  USING INDEX actor:Node(id)
  WHERE @visibleNode(m) AND m.validFrom <= $valid
  WITH DISTINCT m
  WITH m, @meetingRank(m) AS rank, m.nameKey AS name ORDER BY rank, name
  WITH collect([rank, name, m]) AS found
  RETURN size(found) AS total, @itemsAfter(found) AS items
}
WITH collect({
  id: id, total: total, items: [item IN items | [[item[0], item[1]], coalesce(item[2].id, item[2].pastOf)]]
}) AS pages, collect(items) AS found
@pagesAndNodes()
