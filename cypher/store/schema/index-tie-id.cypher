// One index over all tie types, so that a tie is found by its id alone.
CREATE FULLTEXT INDEX tie_id IF NOT EXISTS
FOR ()-[t:@tie-types()]-()
ON EACH [t.id]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
