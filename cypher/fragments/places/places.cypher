// @places(version): the parents of a version of a node, as pairs of relation and id.
[(@version)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]]
