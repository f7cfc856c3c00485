// Dates the current versions of ties. A tie current before $at gets a next version if it differs.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
WITH row, from, row.to AS end
MATCH (to:Node {id: end})
MATCH (from)-[t]->(to)
WHERE t.id = row.id AND @current(t)
WITH DISTINCT t, from, to
@dates-of(t, from, to)
@redate(t, from, to, dates)
RETURN t.id AS id, from.id AS from, to.id AS to, t.clearance AS clearance
