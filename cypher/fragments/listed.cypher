// @listed(version): whether a version of an actor is in lists and counts: a government only once a tie that is not derived and that
// the reader may see touches it.
(NOT coalesce(@version.derived, false) OR EXISTS {
  (@version)<-[:WAS*0..1]-(:Node)-[touching]-(:Node)
  WHERE touching.id IS NOT NULL AND touching.derived IS NULL AND @visible(touching) })
