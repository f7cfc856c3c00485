// @counted-initiative(version): true where a version of an initiative counts in coverage on the
// valid date: it is current, or is an action that had begun.
@has-begun(@version) AND (@version.type = 'AdvocacyAction' OR ($valid <= @version.validTo AND @has-not-lapsed(@version)))
