/** What the loss of actors or initiatives means for paths to targets, and who could replace them. */
export const whatIf = {
  'whatIf.summary': 'Without {removed}, {consequences}.',
  'whatIf.consequenceSeparator': ', and ',
  'whatIf.lost': 'there would be no path to {targets}',
  'whatIf.lengthened': 'the path to {targets} would be weaker',
  'whatIf.unchanged': 'nothing would change for {count, plural, one {one target} other {# targets}}',
  'whatIf.replacement':
    '{name} {count, plural, =0 {reaches none of these targets} other {still reaches {targets}}}. {alike}',
} as const;
