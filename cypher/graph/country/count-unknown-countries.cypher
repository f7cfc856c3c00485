// Of how many countries that fail no part of a filter nothing is on record for each part.
MATCH (c:Node {type: 'Country'})
WHERE @countryFilter(c)
WITH []
  + [['PLACE', inPlace]] // if $inPlaces
  + [['ROSTER', true
    AND inBody // if $bodies
    AND isParty // if $partyTo
    AND withMember // if $hasMember
  ]]
  AS parts
@lacking(parts)
