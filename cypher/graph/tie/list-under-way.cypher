// Whether each node, which may be an initiative, had begun and had not run out by the valid day.
UNWIND $ids AS id
MATCH (:Node {id: id})-[:WAS*0..1]->(version)
WHERE @known(version)
RETURN id, @hasBegun(version) AS hasBegun, @goesOn(version) AS goesOn
