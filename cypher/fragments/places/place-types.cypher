// @place-types(): the relations of a version: its location, parent, and a meeting's participants.
IN_COUNTRY|IN_REGION|IN_NAMED_REGION|PART_OF|MEETING_BY|MEETING_WITH|MEETING_ABOUT
