// @held-or-holds(tie): as @holds, and with $includeEnded also a tie that ended before the valid
// date.
@visible(@tie) AND @tie.validFrom <= $valid
  AND CASE WHEN $includeEnded THEN true WHEN @tie.validTo < $valid THEN false ELSE @ends-ongoing(@tie) END
