// Goes on from versions of nodes to a page of a list of each: of an item of it, the last value is the version of the node on it.
CALL (@@from) {
  UNWIND @@from AS at
  WITH @newest(at) AS at
  CALL (at) {
    @@body
  }
  RETURN collect([at.id, total, [item IN items | @@item]]) AS @@pages, collect(items) AS @@lists
}
CALL (@@lists) {
  UNWIND @@lists AS items
  UNWIND items AS item
  RETURN collect(DISTINCT item[-1]) AS @@to
}
