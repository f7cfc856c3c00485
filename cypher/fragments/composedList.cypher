// @composedList(part, ids, rows): what @composedAnswer returns of one statement.
[[@part, @ids, null]] + [row IN @rows | [@part, null, row]]
