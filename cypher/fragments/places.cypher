// @places(version): what a version of a node is part of, as pairs of relation and id.
[(@version)-[r:IN_COUNTRY|IN_REGION|PART_OF]->(place) | [type(r), place.id]]
