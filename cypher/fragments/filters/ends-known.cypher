// @ends-known(ends): true where the versions of a tie's ends are known.
all(end IN @ends WHERE $known < end.knownTo)
