// @has-ended(version): true where the node with a list has ended by the valid date, in this
// version: its roster is frozen and includes everyone who was ever on it.
CASE
  WHEN @version.type = 'Opportunity' THEN (@opportunity-end(@version)) < $valid
  WHEN @version.validTo < $valid THEN true
  ELSE NOT (@has-not-lapsed(@version)) END
