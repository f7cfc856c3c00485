// @endsFilter(ends): whether the versions of a tie's ends are known, and one of them is in a place of the filter.
@endsKnown(@ends) AND @endsInPlaces(@ends)
