// The undos whose ids begin with any of these instants. An erasure removes a change's details.
UNWIND $prefixes AS prefix
MATCH (c:Change)
USING INDEX c:Change(id)
WHERE c.id STARTS WITH prefix AND c.action = 'UNDO' AND c.detail IS NOT NULL
RETURN c.at AS at, c.detail AS detail
