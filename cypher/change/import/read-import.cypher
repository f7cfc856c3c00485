MATCH (f:Feed {id: 'feed'})
WHERE f.importing IS NOT NULL
RETURN f.importing AS importing, f.beat AS heartbeat
