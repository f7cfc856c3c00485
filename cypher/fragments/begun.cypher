// @begun(version): a version of a node that had begun by the valid day and, unless $includeEnded, was not over.
@hasBegun(@version)
  AND CASE WHEN $includeEnded THEN true WHEN @version.validTo < $valid THEN false ELSE @goesOn(@version) END
