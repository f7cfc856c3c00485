// A page of the records tied to each of some nodes.
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Node {id: id})<-[:@@relations]-(n:Node)
  USING INDEX node:Node(id)
  WHERE n.type = '@@type' AND @visible-node(n) AND n.validFrom <= $valid
  WITH DISTINCT n
  WITH n, @@rank AS rank, n.nameKey AS name ORDER BY rank, name
  WITH collect([rank, name, n]) AS found
  RETURN size(found) AS total, @items-after(found) AS items
}
WITH collect({
  id: id, total: total, items: [item IN items | [[item[0], item[1]], coalesce(item[2].id, item[2].pastOf)]]
}) AS pages, collect(items) AS found
@pages-and-nodes()
