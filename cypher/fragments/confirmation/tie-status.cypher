// @tie-status(tie): the standpoint's status of a visible tie, as `statusOf` in TypeScript.
CASE
  WHEN @tie.knownTo <= $known THEN 'RETRACTED'
  WHEN @tie.validTo < $valid OR NOT (@ends-ongoing(@tie)) THEN 'ENDED'
  ELSE @held-status(@tie, $valid) END
