// @tieStatus(tie): the status of a tie that the reader may see at the standpoint; `statusOf` says the same in TypeScript.
CASE
  WHEN @tie.knownTo <= $known THEN 'RETRACTED'
  WHEN @tie.validTo < $valid OR NOT (@endsGoOn(@tie)) THEN 'ENDED'
  ELSE @heldStatus(@tie, $valid) END
