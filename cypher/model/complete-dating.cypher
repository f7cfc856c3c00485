MERGE (l:Load {id: 'dated'}) SET l.complete = true
