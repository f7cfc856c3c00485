// @underWay(initiative): whether a node is an initiative that was under way on the valid day, in the version current at the known
// instant, or an alliance that is shown as a partnership.
CASE WHEN @initiative:Actor THEN @initiative.id IN $tables
  ELSE @initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] AND @versionIsValid(@initiative) END
