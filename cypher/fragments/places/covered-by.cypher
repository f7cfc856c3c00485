// @covered-by(version, newest): the countries that an initiative, an opportunity or an alliance
// covers; those in which an alliance is based, where it covers none.
head([covered IN [[(@newest)-[covering:COVERS]->(country:Country) WHERE @held-or-holds(covering) | country]] |
  CASE WHEN covered = [] AND @version:Actor THEN [(@version)-[:IN_COUNTRY]->(country:Country) | country] ELSE covered END])
