// @begun(version): a node's version begun by the valid date and, unless $includeEnded, not over.
@has-begun(@version)
  AND CASE WHEN $includeEnded THEN true WHEN @version.validTo < $valid THEN false ELSE @has-not-lapsed(@version) END
