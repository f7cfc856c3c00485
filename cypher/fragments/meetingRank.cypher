// @meetingRank(meeting): the place of a meeting in the order of lists, lowest first: the newest first, a month or a year as its last day.
100000000 - toInteger(replace(@lastDay(@meeting.since), '-', ''))
