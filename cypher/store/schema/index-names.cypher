// Names in all languages, acronyms, former names, source titles; folding drops accents and case.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Actor|Partnership|AdvocacyAction|Campaign|Opportunity|Commitment|Country|Region|Instrument|Objective|InfluenceStrategy|Enabler|Indicator|Manifestation|StrategicDirection|FrameworkElement|CodeCriterion|Source)
ON EACH [n.nameEn, n.nameFr, n.otherNames, n.title]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }
