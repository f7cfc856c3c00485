// A page of the participants of each initiative, or of each alliance shown as a partnership, by the actor's name, each by a tie: an actor
// that convenes and funds is there twice.
UNWIND $ids AS id
CALL (id) {
  MATCH (at:Node {id: id})<-[t]-(seated:Actor)
  WHERE @takesPart(t, at) AND @heldOrHolds(t)
  WITH t, seated, @version(seated) AS actor
  WHERE $known < actor.knownTo
  WITH t, seated, actor, actor.nameKey AS name, t.id AS tie ORDER BY name, tie
  WITH collect([name, tie, t, seated, actor]) AS found
  RETURN size(found) AS total, @itemsAfter(found) AS items
}
WITH id, total, items, COLLECT {
  UNWIND items AS item
  WITH item, item[2] AS t, properties(item[2]) AS values
  RETURN [[item[0], item[1]], item[3].id, @tie(t, values)]
} AS seats
WITH collect({ id: id, total: total, items: seats }) AS pages, collect(items) AS found
@pagesAndNodes()
