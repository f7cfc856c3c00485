// Of how many countries that fail no part of a filter nothing is on record for each part.
MATCH (c:Node {type: 'Country'})
WHERE @countryFilter(c)
WITH [['PLACE', inPlace], ['ROSTER', inBody AND isParty AND withMember]] AS parts
@lacking(parts)
