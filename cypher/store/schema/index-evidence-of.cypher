CREATE RANGE INDEX evidence_of IF NOT EXISTS FOR (e:Evidence) ON (e.of)
