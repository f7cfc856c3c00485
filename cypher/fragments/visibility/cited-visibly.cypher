// @cited-visibly(node): true where evidence visible to the viewer cites a source; true for others.
(NOT @node:Source OR EXISTS {
  (@node)<-[:FROM]-(:Evidence)-[:WAS*0..1]->(citing:Evidence)
  WHERE @visible(citing) })
