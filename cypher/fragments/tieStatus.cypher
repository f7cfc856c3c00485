// @tieStatus(tie): the status of a tie that the reader may see at the standpoint; `statusOf` says the same in TypeScript.
CASE
  WHEN @tie.knownTo <= $known THEN 'RETRACTED'
  WHEN @tie.validTo < $valid OR (@tie.mayRunOut AND NOT (@endsGoOn(@tie))) THEN 'ENDED'
  WHEN $valid < @tie.validFrom THEN 'UPCOMING'
  WHEN @tie.contested THEN 'CONTESTED'
  WHEN @tie.derived THEN 'CURRENT'
  WHEN @tie.confirmedTo >= @recent() OR (@tie.since IS NOT NULL AND @tie.validFrom >= @recent()) THEN 'CURRENT'
  ELSE 'UNCONFIRMED' END
