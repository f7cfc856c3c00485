// The follow-ups of each commitment, newest first: a year or a month means its last day, and of two of the same day the later one.
UNWIND $ids AS id
MATCH (:Node {id: id})<-[:PART_OF]-(f:FollowUp)
WHERE @visibleNode(f) AND f.validFrom <= $valid
WITH id, f, properties(f) AS values, @lastDay(f.asOf) AS lastDay
ORDER BY id, lastDay DESC, f.validFrom DESC, f.recordedAt DESC, coalesce(f.id, f.pastOf) DESC
RETURN id AS of, @node(f, values) AS node
