// @runsOut(initiative): whether it is over five years after it was last heard of, where it has no end of its own.
@initiative.type <> 'Partnership' OR coalesce(@initiative.kind, 'PARTNERSHIP') IN ['PROJECT', 'PROGRAMME', 'RESEARCH']
