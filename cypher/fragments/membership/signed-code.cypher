// @signed-code(actor): true where a version of an actor is a signatory of The Code; null where it
// is of a kind that signs it, companies and their associations, and is not on record as one, now or
// before: the list of signatories may not be complete.
CASE
  WHEN EXISTS { (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor) WHERE @holds(t) } THEN true
  WHEN $codeComplete OR NOT @actor.kind IN ['COMPANY', 'INDUSTRY_ASSOCIATION'] THEN false
  WHEN EXISTS { (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor) WHERE @visible(t) AND t.validFrom <= $valid } THEN false END
