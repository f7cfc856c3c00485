// Counts, for each part of a filter, the actors that fail no part and have nothing on record for
// it.
MATCH (a:Actor)
WHERE a.nameKey > ''
  AND @actor-filter(a)
WITH []
  + [['PLACE', inPlace]] // if $inPlaces
  + [['OBJECTIVE', forObjective]] // if $pursues
  + [['MANIFESTATION', aboutForm]] // if $about
  + [['CRITERION', onCriterion]] // if $criterion
  + [['ROSTER', true
    AND signed // if $signedCode
    AND ofNetwork // if $isMember
  ]]
  + [['ENGAGEMENT', approachable]] // if $engagement
  AS parts
@lacking(parts)
