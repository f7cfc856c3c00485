// The days on which ties begin, end and were last confirmed, of all types, for what falls due in a period.
CREATE FULLTEXT INDEX tie_days IF NOT EXISTS
FOR ()-[t:@tieTypes()]-()
ON EACH [t.since, t.until, t.confirmedTo]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
