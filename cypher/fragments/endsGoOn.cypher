// @endsGoOn(tie): whether neither end of a tie has run out by the valid day.
all(end IN [startNode(@tie), endNode(@tie)] WHERE end.heard IS NULL OR @heardRecently(end.heard))
