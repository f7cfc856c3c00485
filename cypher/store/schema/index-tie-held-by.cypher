// The ties that name an actor beside their ends, of all types: who keeps them, and who is to open the door for what they ask.
CREATE FULLTEXT INDEX tie_held_by IF NOT EXISTS
FOR ()-[t:@tieTypes()]-()
ON EACH [t.heldBy, t.through]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
