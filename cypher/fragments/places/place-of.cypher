// @place-of(version, relation): the id of the node that a version of a node is in or part of.
head([(@version)-[:@relation]->(placeOf) | placeOf.id])
