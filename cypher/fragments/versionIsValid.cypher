// @versionIsValid(node): whether the version current at the known instant was true on the valid day.
any(version IN CASE WHEN @node.knownFrom <= $known THEN [@node] ELSE [(@node)-[:WAS]->(past) WHERE @known(past) | past] END WHERE
  @hasBegun(version) AND $valid <= version.validTo AND @goesOn(version))
