// @is-initiative-or-coalition(initiative): true where a node is an initiative or a coalition
// partnership.
CASE WHEN @initiative:Actor THEN @initiative.id IN $coalitions ELSE @initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] END
