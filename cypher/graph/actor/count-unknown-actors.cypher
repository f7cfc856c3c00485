// Of how many actors that fail no part of a filter nothing is on record for each part.
MATCH (a:Actor)
WHERE a.nameKey > ''
  AND @actorFilter(a)
WITH []
  + [['PLACE', inPlace]] // if $inPlaces
  + [['OBJECTIVE', forObjective]] // if $pursues
  + [['MANIFESTATION', aboutForm]] // if $about
  + [['CRITERION', onCriterion]] // if $criterion
  + [['ROSTER', true
    AND signed // if $signedCode
    AND ofNetwork // if $isMember
    AND onlyTied // if $onlyTies
  ]]
  + [['ENGAGEMENT', approachable]] // if $engagement
  AS parts
@lacking(parts)
