// @compared-actor(actor): the properties by which actors are compared in the search for duplicates.
{
  id: coalesce(@actor.id, @actor.pastOf), names: [@actor.nameEn, @actor.nameFr] + @actor.otherNames,
  website: @actor.website, kind: @actor.kind, group: @actor.group,
  country: head([(@actor)-[:IN_COUNTRY]->(c:Country) | c.id])
}
