// scan: Picture, because an erasure, which is rare, takes a record out of all of them
MATCH (p:Picture)
RETURN coalesce(p.id, p.pastOf) AS id, p.knownFrom AS knownFrom, p.view AS view, p.steps AS steps
