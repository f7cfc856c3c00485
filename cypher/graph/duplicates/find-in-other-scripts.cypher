MATCH (:Node {id: $country})<-[:IN_COUNTRY]-(n:Actor)
WHERE @known(n) AND @listed(n)
  // Has a letter of another script than Latin.
  AND n.searchText =~ '(?s).*[\\u0250-\\u1DFF\\u2C00-\\uD7FF].*'
WITH n ORDER BY n.nameKey LIMIT toInteger($limit)
RETURN @compared-actor(n) AS actor
