// @in-all-nodes(node): true where the version at the known instant is in the list of all nodes.
EXISTS {
  MATCH (@node)-[:WAS*0..1]->(shown:Node)
  WHERE @visible-node(shown) AND @listed(shown)
} AND @cited-visibly(@node)
