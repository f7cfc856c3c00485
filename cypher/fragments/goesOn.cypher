// @goesOn(version): whether a version of a node has not run out by the valid day.
CASE WHEN coalesce(@version.id, @version.pastOf) IN $ranOut THEN NOT (@runsOut(@version)) ELSE true END
