// @versionIsValid(node): whether the version current at the known instant was true on the valid day.
CASE WHEN @node.knownFrom <= $known THEN @valid(@node) ELSE EXISTS {
  (@node)-[:WAS]->(past) WHERE @known(past) AND @valid(past) } END
