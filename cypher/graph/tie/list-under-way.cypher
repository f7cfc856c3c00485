// True where a node, such as an initiative, had begun and had not lapsed by the valid date.
UNWIND $ids AS id
MATCH (:Node {id: id})-[:WAS*0..1]->(version)
WHERE @known(version)
RETURN id, @hasBegun(version) AS hasBegun, @goesOn(version) AS goesOn
