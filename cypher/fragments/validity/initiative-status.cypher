// @initiative-status(version): the status of a version of a partnership, an action or a campaign at
// the valid date, by the rule of `loadInitiativeStatus`.
CASE
  WHEN NOT (@has-begun(@version)) THEN 'UPCOMING'
  WHEN @version.validTo < $valid OR NOT (@has-not-lapsed(@version)) THEN 'ENDED'
  WHEN coalesce(@version.id, @version.pastOf) IN $unconfirmed THEN 'UNCONFIRMED'
  ELSE 'UNDER_WAY' END
