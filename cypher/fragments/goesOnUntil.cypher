// @goesOnUntil(version): the last day on which a version of a node goes on: of what runs out, five calendar years after it was
// last heard of, if ever; as @goesOn says for the valid day.
CASE WHEN NOT (@runsOut(@version)) THEN @version.validTo ELSE head([lastHeard IN [
  reduce(latest = '0001-01-01', entry IN coalesce(@version.heard, []) |
    CASE WHEN left(entry, 10) > latest AND @heardVisibly(entry) THEN left(entry, 10) ELSE latest END)
] | CASE lastHeard WHEN '0001-01-01' THEN @version.validTo ELSE @yearsAfter(lastHeard, 5) END])
  END
