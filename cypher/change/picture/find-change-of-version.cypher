// The change that opened the version of a node that is known from an instant.
MATCH (:Node {id: $id})<-[:TOUCHED]-(c:Change)
WHERE c.at = $at
RETURN c { .* } AS change
