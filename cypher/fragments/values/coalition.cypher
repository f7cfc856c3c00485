// @coalition(version, values): a coalition partnership, in the form in which @node returns nodes.
[
  'TABLE-' + coalesce(@version.id, @version.pastOf),
  [['TABLE_OF', coalesce(@version.id, @version.pastOf)]],
  [column IN $nodeColumns | CASE column WHEN 'type' THEN 'Partnership' WHEN 'kind' THEN 'ALLIANCE' ELSE @values[column] END]]
