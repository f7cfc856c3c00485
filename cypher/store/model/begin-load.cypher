MERGE (l:Load {id: 'seed'}) SET l.complete = false
