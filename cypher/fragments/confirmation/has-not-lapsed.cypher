// @has-not-lapsed(version): true where a version of a node has not lapsed by the valid date.
NOT coalesce(@version.id, @version.pastOf) IN $lapsed
