// @goesOnUntil(version): the last day on which a version of a node goes on: of what runs out, five calendar years after it was
// last heard of, if ever; as @goesOn says for the valid day.
CASE WHEN NOT (@runsOut(@version)) THEN @version.validTo ELSE head([lastHeard IN [
  reduce(latest = '', entry IN coalesce(@version.heard, []) |
    CASE WHEN left(entry, 10) > latest AND left(entry, 10) > '0001-01-01' AND @heardVisibly(entry) THEN left(entry, 10) ELSE latest END)
] | CASE lastHeard WHEN '' THEN @version.validTo ELSE @yearsAfter(lastHeard, 5) END])
  END
