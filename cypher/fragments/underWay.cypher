// @underWay(initiative): whether a node to which a tie holds, and which therefore is not over, is an initiative that had begun by the
// valid day, in the version current at the known instant, or an alliance that is shown as a partnership.
CASE WHEN @initiative:Actor THEN @initiative.id IN $tables
  ELSE @initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] AND @versionHasBegun(@initiative) END
