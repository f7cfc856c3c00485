// The ids of all ties that a node ever had, in any version.
MATCH (:Node {id: $id})-[t]-(:Node)
WHERE t.id IS NOT NULL
RETURN DISTINCT t.id AS id
