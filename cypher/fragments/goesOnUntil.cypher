// @goesOnUntil(version): the last day on which a version of a node goes on: of what runs out, five calendar years after it was
// last heard of, or '' where it never was; as @goesOn says for the valid day.
CASE WHEN (@runsOut(@version)) THEN head([lastHeard IN [
  reduce(latest = CASE WHEN @version.since IS NULL THEN '' ELSE @version.validFrom END, heardDay IN COLLECT {
    MATCH (@version)<-[:WAS*0..1]-(:Node)-[own]-(:Node)
    WHERE own.confirmedTo IS NOT NULL AND @visible(own)
    RETURN own.confirmedTo AS heardDay
    UNION ALL
    MATCH (e:Evidence)
    USING INDEX e:Evidence(of)
    WHERE e.of = coalesce(@version.id, @version.pastOf) AND e.lastDay IS NOT NULL AND NOT e.against AND @known(e)
    RETURN e.lastDay AS heardDay
  } | CASE WHEN heardDay > latest THEN heardDay ELSE latest END)
] | CASE lastHeard WHEN '' THEN '' ELSE right('000' + toString(toInteger(left(lastHeard, 4)) + 5), 4) + substring(lastHeard, 4) END])
  ELSE @version.validTo END
