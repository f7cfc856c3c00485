// @hasBegun(version): whether a version of a node was there on or before the valid day, as @startsOn says. Not by OR, for which Neo4j
// would read an index twice.
@version.validFrom <= $valid
  AND CASE WHEN @version.since IS NULL THEN NOT coalesce(@version.id, @version.pastOf) IN $notBegun ELSE true END
