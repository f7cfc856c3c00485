// @can-lapse(version): true for an initiative that lapses five years after its last confirmation.
@version.until IS NULL AND (@version.type IN ['AdvocacyAction', 'Campaign']
  OR (@version.type = 'Partnership' AND coalesce(@version.kind, '') IN ['PROJECT', 'PROGRAMME', 'RESEARCH']))
