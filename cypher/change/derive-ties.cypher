// Derives the ties of these nodes again after what was written about them.
MATCH (n:Node)
WHERE n.id IN $ids AND n:Actor
@deriveTie(n)
