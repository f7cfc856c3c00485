MATCH (e:Node {id: $id})
WHERE e:Evidence
RETURN e.of AS of, e.clearance AS clearance
