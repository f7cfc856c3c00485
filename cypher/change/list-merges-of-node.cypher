// The actors that are merged into this one.
MATCH (other:Actor)
USING SCAN other:Actor
WHERE other.mergedInto = $id
RETURN other.id AS id
