// @citedVisibly(node): whether a source is cited by a piece of evidence that the reader may see; true of any other node.
(NOT @node:Source OR EXISTS {
  (@node)<-[:FROM]-(:Evidence)-[:WAS*0..1]->(citing:Evidence)
  WHERE @visible(citing) })
