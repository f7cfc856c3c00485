// @projected-tie(tie, from, to): the columns of a tie in the influence projection.
@tie.id AS id, type(@tie) AS type, @from.id AS from, @to.id AS to, @tie.strength AS strength, @tie.confidence AS confidence,
  @tie.clearance AS clearance, @tie.contested AS contested,
  coalesce(@tie.derived, false) AS derived, @tie.since AS since, @tie.until AS until,
  coalesce(@tie.recordedOn, left(@tie.recordedAt, 10)) AS recordedOn, @tie.knownFrom AS knownFrom, @tie.knownTo AS knownTo
