// @placeTypes(): the relations that belong to one version of a node: where it lies, what it is part of, and whom a meeting joins.
IN_COUNTRY|IN_REGION|IN_NAMED_REGION|PART_OF|MEETING_BY|MEETING_WITH|MEETING_ABOUT
