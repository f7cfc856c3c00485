// The past and current funding ties from some nodes to others, by recipient; `holds` marks current
// ones.
UNWIND $ids AS id
MATCH (:Node {id: id})-[t:FUNDS]->(recipient:Node)
WHERE @visible(t) AND t.validFrom <= $valid AND NOT recipient.id IN $ids
WITH recipient.id AS recipient, t.id AS tie, @holds(t) AS holds ORDER BY recipient, tie
RETURN tie, holds LIMIT toInteger($limit)
