SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes
RETURN name, labelsOrTypes AS of
