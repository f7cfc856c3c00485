// @relatedTo(node, type, label, ids): whether a tie of this type leads from a version of a node to one of $ids; null where none leads to any.
head(COLLECT {
  MATCH (@node)<-[:WAS*0..1]-(:Node)-[t:@type]->(related:@label)
  WHERE @heldOrHolds(t)
  RETURN max(related.id IN @ids) })
