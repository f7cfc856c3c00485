// @runsOut(version): whether a version of a node is an initiative that is over five years after it was last heard of.
@version.until IS NULL AND (@version.type IN ['AdvocacyAction', 'Campaign']
  OR (@version.type = 'Partnership' AND coalesce(@version.kind, '') IN ['PROJECT', 'PROGRAMME', 'RESEARCH']))
