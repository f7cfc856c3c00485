// @pagesAndNodes(): the end of a statement that returns pages of several lists, and beside them each node on them once.
// Takes `pages`, and `found`: for each page its items, each a list whose last element is the version of a node.
WITH pages, COLLECT {
  UNWIND found AS items
  UNWIND items AS item
  WITH DISTINCT item[-1] AS version
  WITH version, properties(version) AS values
  RETURN @node(version, values)
} AS nodes
// One row each: a single long row is slower to read.
UNWIND [page IN pages | [page, null]] + [node IN nodes | [null, node]] AS row
RETURN row[0] AS page, row[1] AS node
