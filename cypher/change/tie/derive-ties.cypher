// Derives the ties of these nodes again after a change.
MATCH (n:Node)
WHERE n.id IN $ids AND n:Actor
@derive-tie(n)
