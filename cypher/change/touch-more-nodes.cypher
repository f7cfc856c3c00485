MATCH (c:Change {id: $id})
@touchNodes(c)
