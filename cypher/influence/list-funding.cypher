// The ties by which some nodes give money to others, by recipient.
UNWIND $ids AS id
MATCH (:Node {id: id})-[t:FUNDS]->(recipient:Node)
WHERE @holds(t) AND NOT recipient.id IN $ids
WITH recipient.id AS recipient, t.id AS tie ORDER BY recipient, tie
RETURN tie LIMIT toInteger($limit)
