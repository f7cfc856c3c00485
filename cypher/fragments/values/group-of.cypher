// @group-of(actor): the stakeholder group of an actor in the version current at the known instant.
CASE
  WHEN @actor.knownFrom <= $known THEN @actor.group
  ELSE head([(@actor)-[:WAS]->(past) WHERE @known(past) | past.group]) END
