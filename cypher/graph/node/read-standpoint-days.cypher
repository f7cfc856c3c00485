// Of initiatives that can run out, or have no beginning, from when and until when they are there, by the entries of `heard` that the reader
// may know: the last day is null where none has one, since nothing says then that it is over, and of what does not run out in the version
// known.
// scan: Partnership, because what was heard of is in no index
// scan: AdvocacyAction, for the same reason
// scan: Campaign, for the same reason
MATCH (n:Partnership|AdvocacyAction|Campaign)
WHERE n.id IS NOT NULL AND n.heard IS NOT NULL
WITH n.id AS id, [entry IN n.heard WHERE @heardVisibly(entry)] AS heard
WITH id, reduce(latest = '0001-01-01', entry IN heard | CASE WHEN left(entry, 10) > latest THEN left(entry, 10) ELSE latest END) AS lastHeard,
  reduce(earliest = '9999-12-31', entry IN heard | CASE WHEN right(entry, 10) < earliest THEN right(entry, 10) ELSE earliest END) AS firstDay
RETURN collect([id, firstDay, CASE WHEN '0001-01-01' < lastHeard < '9999-12-31' THEN @yearsAfter(lastHeard, 5) END]) AS heard
