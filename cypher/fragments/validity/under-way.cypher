// @under-way(initiative): true where a node with a current tie, which therefore is not over, is a
// coalition partnership, or an initiative whose version at the known instant begins by the valid
// date.
CASE WHEN @initiative:Actor THEN @initiative.id IN $coalitions
  ELSE @initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] AND @version-has-begun(@initiative) END
