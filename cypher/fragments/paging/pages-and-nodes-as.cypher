// @pages-and-nodes-as(coalitions): as @pages-and-nodes; with `coalitions`, actors are coalition
// partnerships.
WITH pages, COLLECT {
  UNWIND found AS items
  UNWIND items AS item
  // DISTINCT would count the memory of all items found with each row.
  WITH collect(DISTINCT item[-1]) AS versions
  UNWIND versions AS version
  WITH version, properties(version) AS values
  RETURN CASE WHEN @coalitions AND version:Actor THEN @coalition(version, values) ELSE @node(version, values) END
} AS nodes
// One row each: a single long row is slower to read.
UNWIND [page IN pages | [page, null]] + [node IN nodes | [null, node]] AS row
RETURN row[0] AS page, row[1] AS node
