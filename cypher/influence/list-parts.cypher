// The member states of each regional body, and the subsidiaries of each company.
UNWIND $ids AS id
MATCH (:Node {id: id})<-[t:MEMBER_STATE_OF|SUBSIDIARY_OF]-(part:Node)
WHERE @holds(t)
WITH id, part.id AS part ORDER BY id, part
RETURN id, collect(DISTINCT part) AS parts
