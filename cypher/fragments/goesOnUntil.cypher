// @goesOnUntil(version): the last day on which a version of a node goes on: of what runs out, five calendar years after it was
// last heard of, or '' where it never was; as @goesOn says for the valid day.
CASE WHEN NOT (@runsOut(@version)) THEN @version.validTo ELSE head([lastHeard IN [
  reduce(latest = '', entry IN coalesce(@version.heard, head([(@version)<-[:WAS]-(newestVersion) | newestVersion.heard]), []) |
    CASE WHEN left(entry, 10) > latest AND toInteger(substring(entry, 11, 1)) <= $clearance
      AND substring(entry, 13, 24) <= $known AND $known < substring(entry, 38) THEN left(entry, 10) ELSE latest END)
] | CASE lastHeard WHEN '' THEN '' ELSE right('000' + toString(toInteger(left(lastHeard, 4)) + 5), 4) + substring(lastHeard, 4) END])
  END
