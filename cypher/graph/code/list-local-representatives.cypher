// The local representatives of The Code in the country of each company.
UNWIND $companies AS company
MATCH (:Node {id: company})-[:WAS*0..1]->(version:Company)
WHERE @known(version)
MATCH (version)-[:IN_COUNTRY]->(country:Country)<-[:IN_COUNTRY]-(actorVersion:Actor)<-[:WAS*0..1]-(actor:Actor)
WHERE @known(actorVersion) AND actor.id IS NOT NULL
MATCH (actor)-[t:LOCAL_CODE_REPRESENTATIVE_OF]->(:Actor)
WHERE @holds(t)
RETURN DISTINCT company, actor.id AS representative, country.id AS country
ORDER BY company, representative
