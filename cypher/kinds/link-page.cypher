// Continues from versions to a page of a list of each; an item's last value is its node's version.
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
