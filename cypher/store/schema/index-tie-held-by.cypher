// The ties that name an actor besides their ends: their keepers and the intermediaries of asks.
CREATE FULLTEXT INDEX tie_held_by IF NOT EXISTS
FOR ()-[t:@tie-types()]-()
ON EACH [t.heldBy, t.through]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
