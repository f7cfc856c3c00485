// @endsGoOn(tie): whether neither end of a tie that is over with them has run out by the valid day. Not by AND and OR, which take
// Neo4j a fifth longer to plan.
CASE WHEN @tie.mayRunOut THEN NOT (startNode(@tie).id IN $ranOut OR endNode(@tie).id IN $ranOut) ELSE true END
