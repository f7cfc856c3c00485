// @tieStatus(tie): the standpoint's status of a visible tie, as `statusOf` in TypeScript.
CASE
  WHEN @tie.knownTo <= $known THEN 'RETRACTED'
  WHEN @tie.validTo < $valid OR NOT (@endsGoOn(@tie)) THEN 'ENDED'
  ELSE @heldStatus(@tie, $valid) END
