MERGE (l:Load {id: 'prepared'}) SET l.complete = true, l.by = $by
