// Reads the nodes of a list and, by the parts that follow, the nodes joined to them.
CALL () {
@@root
}
WITH total, found, [item IN found | item[1]] AS nodes0
@@links
RETURN total, [item IN found | [@@position, item[2]]] AS items,
  @@columns
