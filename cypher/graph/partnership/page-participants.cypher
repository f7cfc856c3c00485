// A page of the participants of each initiative or coalition partnership.
UNWIND $ids AS id
CALL (id) {
  MATCH (at:Node {id: id})
  @participants-of(at)
}
WITH id, total, items, COLLECT {
  UNWIND items AS item
  WITH item, item[2] AS t, properties(item[2]) AS values
  RETURN [[item[0], item[1]], item[3].id, @tie(t, values)]
} AS seats
WITH collect({ id: id, total: total, items: seats }) AS pages, collect(items) AS found
@pages-and-nodes()
