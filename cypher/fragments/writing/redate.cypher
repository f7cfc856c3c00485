// @redate(tie, from, to, dates): keeps only ties whose dates differ from these, and writes the
// dates: in place where the version began at $at, else in a next version.
WITH @tie, @from, @to, @dates
WHERE any(name IN keys(@dates) WHERE coalesce(toString(@dates[name]), '') <> coalesce(toString(@tie[name]), ''))
CALL (@tie, @from, @to, @dates) {
  WITH @tie, @from, @to, @dates
  WHERE @tie.knownFrom < $at
  CREATE (@from)-[next:$(type(@tie))]->(@to)
  SET next = properties(@tie), next += @dates, next.knownFrom = $at
  SET @tie.knownTo = $at
}
CALL (@tie, @dates) {
  WITH @tie, @dates
  WHERE @tie.knownFrom = $at
  SET @tie += @dates
}
