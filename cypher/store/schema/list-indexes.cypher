// A constraint is listed by its index, which has the same name.
SHOW INDEXES YIELD name, labelsOrTypes, properties, state
RETURN name, labelsOrTypes AS of, properties, state = 'ONLINE' AS isOnline
