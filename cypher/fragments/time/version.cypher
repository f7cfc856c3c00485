// @version(node): the version of a node current at the known instant; null before its first.
CASE
  WHEN @node.knownFrom <= $known THEN @node
  ELSE head([(@node)-[:WAS]->(past) WHERE @known(past) | past]) END
