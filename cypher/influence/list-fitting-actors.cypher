// The actors that fit each wanted seat of a group in a partnership covering some countries: based
// in one, covering one, with a member state among them, or of a kind without a country.
UNWIND $wanted AS want
CALL (want) {
  UNWIND want.countries AS place
  MATCH (:Node {id: place})<-[:IN_COUNTRY]-(actor:Actor)
  WHERE @known(actor)
  RETURN actor
  UNION
  UNWIND want.countries AS place
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
WITH DISTINCT want, actor
WHERE actor.group = want.group
WITH want, coalesce(actor.id, actor.pastOf) AS id ORDER BY id
RETURN want.seat AS seat, collect(id) AS actors
