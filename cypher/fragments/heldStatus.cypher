// @heldStatus(tie, day): the status on a day of a tie that is neither retracted nor over.
CASE
  WHEN @day < @tie.validFrom THEN 'UPCOMING'
  WHEN @tie.contested THEN 'CONTESTED'
  WHEN @tie.derived THEN 'CURRENT'
  WHEN @tie.confirmedTo >= @fiveYearsBefore(@day) OR (@tie.since IS NOT NULL AND @tie.validFrom >= @fiveYearsBefore(@day)) THEN 'CURRENT'
  ELSE 'UNCONFIRMED' END
