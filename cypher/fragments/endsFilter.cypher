// @endsFilter(ends): true where both ends have known versions, and one is in a place of the filter.
@endsKnown(@ends) AND @endsInPlaces(@ends)
