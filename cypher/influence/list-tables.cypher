// The current initiatives and coalition partnerships in which any of some actors is seated.
UNWIND $ids AS id
MATCH (:Node {id: id})-[seat]->(initiative:Node)
WITH seat, initiative, 1 AS part1
WHERE @is-seat(seat, initiative) AND @holds(seat) AND @under-way(initiative) AND NOT initiative.id IN $ids
RETURN DISTINCT initiative.id AS initiative, initiative:Actor AS isTable
ORDER BY initiative
