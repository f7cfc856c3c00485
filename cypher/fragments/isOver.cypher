// @isOver(version): true where the node with a list is over on the valid date, in this version: its
// roster is frozen and includes everyone who was ever on it.
CASE
  WHEN @version.type = 'Opportunity' THEN (@opportunityEnd(@version)) < $valid
  WHEN @version.validTo < $valid THEN true
  ELSE NOT (@goesOn(@version)) END
