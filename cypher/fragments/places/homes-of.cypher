// @homes-of(actor): the countries to which a version of an actor belongs: those in which it is
// based; without one, those that it covers or that are member states of it. Null for bodies of many
// states, which belong everywhere.
CASE WHEN @actor.kind IN ['UN_BODY', 'TREATY_BODY', 'INTERGOVERNMENTAL'] THEN null
  ELSE head([based IN [[(@actor)-[:IN_COUNTRY]->(home:Country) | home]] | CASE based
    WHEN [] THEN [(@actor)<-[:WAS*0..1]-(:Actor)-[placing:COVERS|MEMBER_STATE_OF]-(home:Country) WHERE @holds(placing) | home]
    ELSE based END]) END
