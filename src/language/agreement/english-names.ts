import type { Forms } from './agreeing';

/** Nouns of names that take "the" where they end with one, or where "of" or "for" follows it. */
const NOUNS = [
  'Agency',
  'Alliance',
  'Assembly',
  '[Aa]ssociation',
  'Authority',
  'Bank',
  'Board',
  'Bureau',
  'Cent(?:re|er)',
  'Charter',
  'Chamber',
  'Church',
  'Chancellery',
  'Coalition',
  '[Cc]ode',
  'Commission',
  'Commissioner',
  'Committee',
  'Conference',
  'Congress(?: I+)?',
  'Consortium',
  '[Cc]onsultation',
  'Convention',
  'Coordination',
  'Council',
  'Court',
  'Day',
  'Declaration(?: and Agenda)?',
  'Department',
  'Directorate(?: General)?',
  'Evidence',
  'Federation',
  'Forum',
  'Foundation',
  'Framework',
  'Fund',
  'Government',
  'Guidelines',
  'Index',
  'Initiative',
  'Institute',
  '[Mm]eeting',
  'Ministry',
  'Mission',
  'Movement',
  'Network',
  'Office',
  'Organi[sz]ation',
  'Parliament',
  'Partnership',
  '[Pp]lan',
  'Police(?: Service)?',
  'Principles',
  'Programme',
  'Protocol',
  'Reply',
  'Secretariat',
  'Society',
  'Study',
  'Summit',
  'Superintendence',
  'Task ?[Ff]orce',
  'Union',
  '(?:Action|Advocacy|[Ww]orking) [Gg]roup',
  'campaign',
  'checklists',
  'database',
  'manifesto',
  'model',
  'overviews',
  '[Pp]aper',
  'petition',
  '[Pp]latform',
  'programme',
  'proposal',
  '[Rr]eport',
  'review',
  'scorecard',
  'strategy',
  '[Ss]ubmission',
  'survey',
];
const TAKES_THE = new RegExp(
  `\\b(?:${NOUNS.join('|')})(?: (?:of|for|on|against|Against|to)\\b|,|$)|\\b(?:Group|Service|University) of |^(?:UN )?Special R(?:ep|app)`,
);
/** Names that end with such a noun, but take no article. */
const PROPER =
  /^(?:The |ABTA|Child Protection Alliance$|World Childhood|ECPAT (?!.*(?:Assembly|Board|Committee|Framework|Secretariat|campaign|checklists|overviews|review|scorecard|survey)$|programme on ))/;

/** Names of countries and parts of the world that take "the" in a sentence. */
const PLACE =
  /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|Caribbean|Americas|Pacific|Isle of Man)$|^Middle East\b|^(?:[\p{L}-]+ )+(?:Republic|Kingdom|States|Emirates|Islands|Territor(?:y|ies)|Lands)$|^(?:\p{L}+ )*Republic of |^DR /u;

/** Returns an English name with its article, if any: "the Netherlands", "INTERPOL". */
export function englishForms(name: string): Forms {
  const whole = name.replace(/ \(.*\)$/, '').replace(/ \d{4}(?:-\d{4})?$/, '');
  const takesThe = (TAKES_THE.test(whole) && !PROPER.test(whole)) || PLACE.test(whole);
  return { plain: takesThe ? `the ${name}` : name };
}
