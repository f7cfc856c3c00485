MATCH (c:Node {type: 'Country'})
WHERE @countryFilter(c)
RETURN count(c) AS total
