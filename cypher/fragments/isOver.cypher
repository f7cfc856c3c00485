// @isOver(version): whether what has a list is over on the valid day, in this version: its list then does not grow old, and has whoever
// was ever on it.
CASE
  WHEN @version.type = 'Opportunity' THEN (@opportunityEnd(@version)) < $valid
  WHEN @version.validTo < $valid THEN true
  ELSE NOT (@goesOn(@version)) END
