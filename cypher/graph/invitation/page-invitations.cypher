// Each initiative's invitations, by English guest name: a guest's latest with one of $answers.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Node {id: id})<-[t:INVITED_TO]-(actor:Actor)
  WHERE @state-holds(t)
  WITH actor, t ORDER BY t.validFrom DESC, t.recordedAt DESC, t.id DESC
  WITH actor, head(collect(t)) AS latest
  WITH latest AS t, @version(actor) AS guest
  WHERE coalesce(t.answer, 'INVITED') IN $answers
  WITH t, properties(t) AS values, guest.nameKey AS name ORDER BY name, t.id
  WITH collect(@tie(t, values)) AS found
  RETURN size(found) AS total, found[0..toInteger($first)] AS items
}
RETURN id, total, items
