// The ties that an actor keeps, of all types.
CREATE FULLTEXT INDEX tie_held_by IF NOT EXISTS
FOR ()-[t:@tieTypes()]-()
ON EACH [t.heldBy]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
