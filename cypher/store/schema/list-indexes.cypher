// A constraint is in it by the index that it owns, which has its name.
SHOW INDEXES YIELD name, labelsOrTypes, state
RETURN name, labelsOrTypes AS of, state = 'ONLINE' AS isOnline
