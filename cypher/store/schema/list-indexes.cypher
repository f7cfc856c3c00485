// A constraint is in it by the index that it owns, which has its name.
SHOW INDEXES YIELD name, labelsOrTypes, properties, state
RETURN name, labelsOrTypes AS of, properties, state = 'ONLINE' AS isOnline
