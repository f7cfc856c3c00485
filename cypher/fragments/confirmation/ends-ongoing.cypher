// @ends-ongoing(tie): true where neither end has lapsed by the valid date, or the tie does not
// lapse with its ends. Written without AND and OR, which take Neo4j a fifth longer to plan.
CASE WHEN @tie.mayRunOut THEN NOT (startNode(@tie).id IN $lapsed OR endNode(@tie).id IN $lapsed) ELSE true END
