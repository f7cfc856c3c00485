MATCH (l:Load {id: $id}) RETURN l.complete AS complete
