MATCH (c:Node {type: 'Country'})
WHERE @country-filter(c)
RETURN count(c) AS total
