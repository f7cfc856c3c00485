// Each actor's contact interval, last meeting and next one due, as visible to the viewer.
UNWIND $ids AS id
MATCH (actor:Node {id: id})
WITH id, actor, @findingOf(actor, contactEvery) AS finding, @newestMeeting(actor) AS met
RETURN id AS of, CASE WHEN finding.contactEvery > 0 THEN finding.contactEvery END AS contactEvery, met.since AS lastContact,
  @contactDue(actor, finding, met) AS contactDue
