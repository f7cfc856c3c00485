// @countedInitiative(version): whether a version of an initiative counts in coverage on the valid day: one under way, or an action that had begun.
@hasBegun(@version) AND (@version.type = 'AdvocacyAction' OR ($valid <= @version.validTo AND @goesOn(@version)))
