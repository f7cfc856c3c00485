// @goesOn(version): whether a version of a node has not run out by the valid day.
CASE WHEN NOT (@runsOut(@version)) THEN true
  ELSE head([heard IN [coalesce(@version.heard, head([(@version)<-[:WAS]-(newest) | newest.heard]), [])] | @heardRecently(heard)]) END
