// Whether each node, which may be an initiative that runs out, had not run out by the valid day.
UNWIND $ids AS id
MATCH (:Node {id: id})-[:WAS*0..1]->(version)
WHERE @known(version)
RETURN id, @goesOn(version) AS isActive
