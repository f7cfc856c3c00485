// @has-begun(version): true where a version of a node had begun by the valid date, by the rule of
// @starts-on. Written without OR, for which Neo4j would read an index twice.
@version.validFrom <= $valid
  AND CASE WHEN @version.since IS NULL THEN NOT coalesce(@version.id, @version.pastOf) IN $notBegun ELSE true END
