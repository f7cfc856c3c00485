// @isTable(initiative): true where a node is an initiative or a coalition partnership.
CASE WHEN @initiative:Actor THEN @initiative.id IN $tables ELSE @initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] END
