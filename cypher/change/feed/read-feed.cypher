MATCH (f:Feed {id: 'feed'})
OPTIONAL MATCH (c:Change {key: $key})
RETURN coalesce(f.sequence, 0) AS sequence, f.at AS at, f.importing AS importing, c { .* } AS earlier
