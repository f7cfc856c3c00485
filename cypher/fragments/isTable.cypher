// @isTable(initiative): whether a node is an initiative, or an alliance that is shown as a partnership.
CASE WHEN @initiative:Actor THEN @initiative.id IN $tables ELSE @initiative.type IN ['Partnership', 'AdvocacyAction', 'Campaign'] END
