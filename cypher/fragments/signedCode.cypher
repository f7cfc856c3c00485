// @signedCode(actor): whether a version of an actor is a signatory of The Code; null where it could be one and is not on record as one, now
// or before: companies and their associations sign it, and the list of those that did may not be complete.
CASE
  WHEN EXISTS { (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor) WHERE @holds(t) } THEN true
  WHEN $codeComplete OR NOT @actor.kind IN ['COMPANY', 'INDUSTRY_ASSOCIATION'] THEN false
  WHEN EXISTS { (@actor)<-[:WAS*0..1]-(:Actor)-[t:SIGNED_CODE]->(:Actor) WHERE @visible(t) AND t.validFrom <= $valid } THEN false END
