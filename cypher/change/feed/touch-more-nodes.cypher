MATCH (c:Change {id: $id})
@touch-nodes(c)
