// How often to be in touch with each actor, when it was last met and when it is to be met again, as far as the reader sees.
UNWIND $ids AS id
MATCH (actor:Node {id: id})
WITH id, actor, @findingOf(actor, contactEvery) AS finding, @newestMeeting(actor) AS met
RETURN id AS of, CASE WHEN finding.contactEvery > 0 THEN finding.contactEvery END AS contactEvery, met.since AS lastContact,
  @contactDue(actor, finding, met) AS contactDue
