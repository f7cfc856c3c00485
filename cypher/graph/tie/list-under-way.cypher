// True where a node, such as an initiative, had begun and had not lapsed by the valid date.
UNWIND $ids AS id
MATCH (:Node {id: id})-[:WAS*0..1]->(version)
WHERE @known(version)
RETURN id, @has-begun(version) AS hasBegun, @has-not-lapsed(version) AS hasNotLapsed
