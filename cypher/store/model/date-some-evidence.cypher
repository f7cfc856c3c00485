// scan: Evidence, once, of a graph stored before evidence had a day of its own
MATCH (e:Evidence)<-[:WAS*0..1]-(:Evidence)-[:FROM]->(s:Source)
WHERE e.day IS NULL AND coalesce(e.asOf, s.published) IS NOT NULL
WITH e, coalesce(e.asOf, s.published) AS day LIMIT 10000
SET e.day = day, e.lastDay = @last-day(day)
RETURN count(*) AS count
