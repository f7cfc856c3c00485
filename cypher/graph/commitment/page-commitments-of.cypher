// A page of the commitments of each node, by English text: by an actor, by the public bodies of a
// country, or made at any other node.
UNWIND $ids AS id
CALL (id) {
  MATCH (owner:Node {id: id})
  CALL (owner) {
    WITH owner WHERE owner:Actor
    MATCH (owner)-[t:PROMISED]->(c:Commitment)
    WHERE @visible(t)
    RETURN c
    UNION
    WITH owner WHERE owner:Country
    MATCH (owner)<-[:IN_COUNTRY]-(version:Actor)
    WHERE @known(version) AND version.kind IN $publicKinds
    MATCH (version)<-[:WAS*0..1]-(:Actor)-[t:PROMISED]->(c:Commitment)
    WHERE @visible(t)
    RETURN c
    UNION
    WITH owner
    MATCH (owner)<-[t:MADE_AT]-(c:Commitment)
    WHERE @visible(t)
    RETURN c
  }
  MATCH (c)-[:WAS*0..1]->(commitment:Node)
  WHERE @visible-node(commitment) AND commitment.validFrom <= $valid
  WITH DISTINCT commitment ORDER BY commitment.nameKey
  WITH collect(commitment) AS made
  RETURN size(made) AS total, [commitment IN made WHERE $after IS NULL OR commitment.nameKey > $after[0]][0..toInteger($first) + 1] AS items
}
WITH collect({
  id: id, total: total, items: [item IN items | [[item.nameKey], coalesce(item.id, item.pastOf)]]
}) AS pages, collect([item IN items | [item]]) AS found
@pages-and-nodes()
