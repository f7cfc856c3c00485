// @goesOn(version): whether a version of a node has not run out by the valid day.
NOT coalesce(@version.id, @version.pastOf) IN $ranOut
