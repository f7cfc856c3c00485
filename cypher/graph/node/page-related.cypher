// A page of the nodes related to each node; coalition partnerships are under their own ids.
UNWIND $ids AS id
CALL (id) {
  MATCH (at:Node {id: id})
  @page-related(at)
}
WITH collect({
  id: id, total: total, items: [item IN items | [
    [item[0]], CASE WHEN $tableTypes <> [] AND item[1]:Actor THEN 'TABLE-' ELSE '' END + coalesce(item[1].id, item[1].pastOf)]]
}) AS pages, collect(items) AS found
@pages-and-nodes-as($tableTypes <> [])
