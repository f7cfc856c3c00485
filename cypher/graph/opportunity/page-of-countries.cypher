// A page of the opportunities that cover each country, in the order of page-opportunities.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Node {id: id})<-[t:COVERS]-(:Opportunity)-[:WAS*0..1]->(o:Opportunity)
  WHERE @visible(t) AND t.validFrom <= $valid AND @visible-node(o)
  WITH DISTINCT o
  WITH o, @opportunity-start(o) AS starts, @opportunity-end(o) AS ends
  WHERE @opportunity-between(starts, ends)
  WITH o, @opportunity-rank(starts, ends) AS rank, o.nameKey AS name ORDER BY rank, name
  WITH collect([rank, name, o]) AS found
  RETURN size(found) AS total, found[0..toInteger($first) + 1] AS items
}
WITH collect({
  id: id, total: total, items: [item IN items | [[item[0], item[1]], coalesce(item[2].id, item[2].pastOf)]]
}) AS pages, collect(items) AS found
@pages-and-nodes()
