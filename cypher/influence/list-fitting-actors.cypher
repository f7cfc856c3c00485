// The actors of a group that fit a partnership covering some countries: based in one, covering one,
// a body with a member state among them, or of a kind without a country.
CALL () {
  UNWIND $countries AS place
  MATCH (:Node {id: place})<-[:IN_COUNTRY]-(actor:Actor)
  WHERE @known(actor)
  RETURN actor
  UNION
  UNWIND $countries AS place
  MATCH (:Node {id: place})-[t:COVERS|MEMBER_STATE_OF]-(end:Actor)
  WHERE @holds(t)
  WITH @version(end) AS actor
  RETURN actor
  UNION
  UNWIND $kinds AS kind
  MATCH (actor:Actor {kind: kind})
  WHERE @known(actor)
  RETURN actor
}
WITH DISTINCT actor
WHERE actor.group = $group
RETURN coalesce(actor.id, actor.pastOf) AS id
ORDER BY id
