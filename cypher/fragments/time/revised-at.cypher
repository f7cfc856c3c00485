// @revised-at(of, versions): the instant of a record's last change as shown: of these versions or
// of the evidence for the id `of`. Closed evidence counts, so that no later change makes it
// earlier.
reduce(latest = '', instant IN [version IN @versions | version.knownFrom] + COLLECT {
  MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE e.of = @of AND e.clearance <= $clearance AND e.knownFrom <= $known
  RETURN CASE WHEN e.knownTo <= $known THEN e.knownTo ELSE e.knownFrom END AS instant
} | CASE WHEN instant > latest THEN instant ELSE latest END)
