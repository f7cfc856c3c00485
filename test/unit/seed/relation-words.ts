import countries from 'world-countries';
import { raw } from './raw-facts';

/** The reviewed meaning of relation words: words, then the type by what the target is. */
const BY_TARGET = `
member_of, seat_on, founding_member_of, co_founded, industry_reference_group_of | PARTICIPATES_IN | MEMBER_OF | -
board_member_of | PARTICIPATES_IN | STEERS | -
chairs, co_chairs | LEADS | LEADS | -
took_part_in, represented_at | PARTICIPATES_IN or ATTENDED | ATTENDED | -
contributed_to | PARTICIPATES_IN | ATTENDED | INFORMS
co_authored | PARTICIPATES_IN | - | ISSUED
co_hosted | CONVENES | - | -
attended, co_hosted_with, co_organised_with, spoke_at_event_of, invited, submitted_report_to, submitted_input_to, supports_reporting_to | ATTENDED | ATTENDED | -
submitted_to | - | TARGETS | -
secretariat_host_of, hosts | SECRETARIAT_OF | SECRETARIAT_OF | -
apex_body_of | - | ORGAN_OF | -
agreement_with, framework_agreement_with | - | MEMORANDUM_WITH | -
supports, technical_support_to, adviser_of | SUPPORTS | SUPPORTS | SUPPORTS
has_consultative_status_with | - | OBSERVER_OF | -
gave_award_to | HONOURS | HONOURS | -
signed, endorsed, signed_letter_of, promotes | ENDORSES | - | ENDORSES
drafted, developed | - | - | ISSUED
created | - | REFERS_TO | -
implements, enforces | - | - | ADMINISTERS
guides, strengthens | REFERS_TO | - | REFERS_TO
applies_in, active_in | - | - | COVERS
lead_authority_in | - | ORGAN_OF | COVERS
signed_code | - | SIGNED_CODE | -`;

/** The second list of that table: one type whatever the target. */
const WHATEVER_THE_TARGET = `
about ABOUT; administers, depositary_of, operates, treaty_body_of ADMINISTERS; adopted, approved, authored, co_developed, designed, initiated, issued ISSUED;
campaigns_for, contributes_to TARGETS; cites CITES; co_organised, convened, hosted CONVENES; coordinates, launched, leads LEADS; data_collection_for, partner_in PARTICIPATES_IN; elects, steering_member_of STEERS;
founded_predecessor_of, supported SUPPORTS; promoted_by SUPPORTS; funded, funds FUNDS; informed, prompted, reviewed INFORMS; initiative_of, organ_of, specialised_body_of ORGAN_OF; linked_to, part_of_programme_of, partner_of PARTNER_OF;
memorandum_with MEMORANDUM_WITH; observer_of OBSERVER_OF; presented_to, regional_advocacy_with REGIONAL_ADVOCACY_WITH; protocol_to, refers_to, uses_indicator_on REFERS_TO; replaced SUCCEEDS; succeeded_by SUCCEEDS; secretariat_hosted_by SECRETARIAT_OF`;

const REVERSED = ['promoted_by', 'succeeded_by', 'secretariat_hosted_by'];

const JOINT_KINDS = ['partnership', 'project', 'programme', 'campaign'];

interface Meaning {
  initiative: string;
  actor: string;
  document: string;
}

const anything = (type: string): Meaning => ({ initiative: type, actor: type, document: type });

/** The meaning of each word by the type of its target, "-" where it has no such target. */
export const MEANINGS = new Map<string, Meaning>([
  ...lines(BY_TARGET, '\n').flatMap((line) => {
    const [words = '', initiative = '', actor = '', document = ''] = line.split(' | ');
    return words.split(', ').map((word): [string, Meaning] => [word, { initiative, actor, document }]);
  }),
  ...lines(WHATEVER_THE_TARGET, /;\s+/).flatMap((line) => {
    const [, words = '', type = ''] = /^(.+) ([A-Z_]+)$/.exec(line) ?? [];
    return words.split(', ').map((word): [string, Meaning] => [word, anything(type)]);
  }),
]);

function lines(text: string, separator: string | RegExp): string[] {
  return text.trim().split(separator);
}

const initiatives = new Map(raw('initiatives').map((row) => [row.code, String(row.kind)]));
const documents = new Set(raw('instruments').map((row) => row.code));
const isos = new Set(countries.map(({ cca3 }) => cca3));

export function isCountry(code: string): boolean {
  return isos.has(code);
}

export function actorOf(code: string): string {
  return isCountry(code) ? `GOV-${code}` : code;
}

/** Returns the ties that a link states, as "TYPE from to", by the reviewed meanings. */
export function tiesOfLink(from: string, word: string, to: string): string[] {
  const meaning = MEANINGS.get(word);
  if (!meaning) throw new Error(`no meaning of ${word}`);
  const kind = initiatives.get(to);
  const line = (type: string, end: string) =>
    REVERSED.includes(word) ? `${type} ${actorOf(end)} ${actorOf(from)}` : `${type} ${actorOf(from)} ${end}`;
  if (kind !== undefined) return [line(typeInInitiative(meaning.initiative, kind), to)];
  if (documents.has(to)) return [line(meaning.document, to)];
  if (!isCountry(to)) return [line(meaning.actor, to)];
  return [line(meaning.document, to), line(meaning.actor, actorOf(to))].filter((one) => !one.startsWith('-'));
}

function typeInInitiative(type: string, kind: string): string {
  const [joint = '', other = joint] = type.split(' or ');
  return JOINT_KINDS.includes(kind) ? joint : other;
}
