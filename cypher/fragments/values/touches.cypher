// @touches(node): every version of the ties that put a government in lists and counts, in the shape
// of a node's evidence in the influence projection; empty for any other actor.
CASE WHEN @node.derived THEN [
  (@node)<-[:WAS*0..1]-(:Node)-[touching]-(:Node) WHERE touching.id IS NOT NULL AND touching.derived IS NULL |
  { day: left(touching.knownFrom, 10), clearance: touching.clearance, knownFrom: touching.knownFrom, knownTo: touching.knownTo }]
  ELSE [] END
