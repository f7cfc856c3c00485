// @lacks-source(tie): true for a fact that has neither dated evidence nor a complete list.
type(@tie) IN @listed-facts() AND @tie.confirmedTo IS NULL
  AND NOT type(@tie) + ' ' + CASE WHEN type(@tie) = 'COVERS' THEN startNode(@tie).id ELSE endNode(@tie).id END IN $completeLists
