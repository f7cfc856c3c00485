// The days on which ties begin, end, were last confirmed and what they ask is due, of all types, for what falls due in a period.
CREATE FULLTEXT INDEX tie_days IF NOT EXISTS
FOR ()-[t:@tieTypes()]-()
ON EACH [t.since, t.until, t.confirmedTo, t.due]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
