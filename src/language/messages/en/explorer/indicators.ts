/** Texts of the explorer about the indicators of the framework. */
export const indicators = {
  'explorer.indicators.title': 'Indicators',
  'explorer.indicators.heading':
    '{isCountry, select, yes {Of {name}, a source reports {known, plural, =0 {no indicator} one {one indicator} other {# indicators}} of {count}.} other {{known, plural, =0 {No value of any of the {count} indicators is known.} one {One of {count} indicators has a known value.} other {# of {count} indicators have a known value.}}}}',
  'explorer.indicators.lead':
    'A year without a value is a gap: nobody has told us, it is not zero. {unknown, plural, =0 {} one {Of one indicator no value is known; it is named at the end.} other {Of # indicators no value is known; they are named at the end.}}',
  'explorer.indicators.form': 'Whose values',
  'explorer.indicators.whose': 'Values of',
  'explorer.indicators.network': 'the network as a whole',
  'explorer.indicators.others': 'How the network works',
  'explorer.indicators.unknown': 'No value is known: {count}',
  'explorer.indicators.valuesOf': 'Values: {name}',
  'explorer.indicators.chart':
    '{name}, by year: {measured, plural, =0 {nothing measured} one {one measured value} other {# measured values}}, {baselines, plural, =0 {no baseline} one {one baseline} other {# baselines}}, {targets, plural, =0 {no target} one {one target} other {# targets}}.{isMissing, select, yes { Nothing is measured for {missing}.} other {}}',
  'explorer.indicators.key.measured': 'measured',
  'explorer.indicators.key.baseline': 'baseline',
  'explorer.indicators.key.target': 'target',
  'explorer.indicators.key.missing': 'no value for the year',
  'explorer.indicators.yes': 'yes',
  'explorer.indicators.partly': 'partly',
  'explorer.indicators.no': 'no',
} as const;
