MATCH (f:Feed {id: 'feed'})
DELETE f
