// @held-status(tie, day): the status on a day of a tie that is neither retracted nor over.
CASE
  WHEN @day < @tie.validFrom THEN 'UPCOMING'
  WHEN @tie.contested THEN 'CONTESTED'
  WHEN @lacks-source(@tie) THEN 'UNCONFIRMED'
  WHEN NOT (@fades(@tie)) THEN 'CURRENT'
  WHEN @day-that-counts(@tie) >= head([years IN [@confirmed-years(@tie)] | @years-before(@day, years)]) THEN 'CURRENT'
  ELSE 'UNCONFIRMED' END
