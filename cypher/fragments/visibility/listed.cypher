// @listed(version): true where a version of an actor is in lists and counts: a government only once
// the viewer may see a tie of it that is not derived.
(NOT coalesce(@version.derived, false) OR EXISTS {
  (@version)<-[:WAS*0..1]-(:Node)-[touching]-(:Node)
  WHERE touching.id IS NOT NULL AND touching.derived IS NULL AND @visible(touching) })
