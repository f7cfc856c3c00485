// @starts-on(version): the day from which a version of a node exists: its beginning; for an
// initiative without one the earliest day that the viewer may know from its evidence, its ties or
// the opportunity that it was made for, else that of its recording (see the fragment
// set-last-confirmed); for other nodes without one the first of all. The same rule as @has-begun
// for the valid date.
CASE WHEN @version.since IS NOT NULL OR NOT @version.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] THEN @version.validFrom
  ELSE $firstDays[coalesce(@version.id, @version.pastOf)] END
