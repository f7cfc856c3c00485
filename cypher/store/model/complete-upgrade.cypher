MERGE (l:Load {id: $id}) SET l.complete = true
