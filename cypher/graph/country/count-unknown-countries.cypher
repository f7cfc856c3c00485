// Counts, for each part of a filter, the countries that fail no part but lack a record for it.
MATCH (c:Node {type: 'Country'})
WHERE @country-filter(c)
WITH []
  + [['PLACE', inPlace]] // if $inPlaces
  + [['ROSTER', true
    AND inBody // if $bodies
    AND isParty // if $partyTo
    AND isCovered // if $coveredBy
    AND withMember // if $hasMember
  ]]
  AS parts
@lacking(parts)
