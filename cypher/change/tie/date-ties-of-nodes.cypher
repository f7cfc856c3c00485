// The same as date-ties, for the ties of nodes that ended, reopened or lapsed.
MATCH (n:Node)-[t]-(:Node)
WHERE n.id IN $ids AND t.id IS NOT NULL AND @current(t)
WITH DISTINCT t, startNode(t) AS from, endNode(t) AS to
WITH t, from, to, CASE WHEN t.derived THEN @later-start(from, to) ELSE t.validFrom END AS validFrom
WITH t, from, to, { validFrom: validFrom, validTo: @valid-to(t, from, to), mayRunOut: @lapses-with-ends(t, from, to) } AS dates
@redate(t, from, to, dates)
RETURN t.id AS id, from.id AS from, to.id AS to, t.clearance AS clearance
