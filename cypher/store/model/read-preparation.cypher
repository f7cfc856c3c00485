MATCH (l:Load {id: 'prepared'}) RETURN l.by AS by
