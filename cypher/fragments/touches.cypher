// @touches(node): every version of the ties by which a government is in lists and counts, in the shape of the evidence of a node of
// the influence projection; none of any other actor.
CASE WHEN @node.derived THEN [
  (@node)<-[:WAS*0..1]-(:Node)-[touching]-(:Node) WHERE touching.id IS NOT NULL AND touching.derived IS NULL |
  { day: left(touching.knownFrom, 10), clearance: touching.clearance, knownFrom: touching.knownFrom, knownTo: touching.knownTo }]
  ELSE [] END
