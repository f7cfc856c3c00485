// The days on which ties of all types begin, end, were last confirmed or have an ask due.
CREATE FULLTEXT INDEX tie_days IF NOT EXISTS
FOR ()-[t:@tie-types()]-()
ON EACH [t.since, t.until, t.confirmedTo, t.due]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
