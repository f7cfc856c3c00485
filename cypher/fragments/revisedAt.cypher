// @revisedAt(of, versions): when what is shown of a record last changed: one of these versions, or the evidence for the id `of`. Evidence
// that was closed counts too, so that no later change makes it earlier.
reduce(latest = '', instant IN [version IN @versions | version.knownFrom] + COLLECT {
  MATCH (e:Evidence)
  USING INDEX e:Evidence(of)
  WHERE e.of = @of AND e.clearance <= $clearance AND e.knownFrom <= $known
  RETURN CASE WHEN e.knownTo <= $known THEN e.knownTo ELSE e.knownFrom END AS instant
} | CASE WHEN instant > latest THEN instant ELSE latest END)
