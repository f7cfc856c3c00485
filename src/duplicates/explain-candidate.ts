import type { ReadContext } from '../loading/read-context';
import { formatName, formatNames, nameIn } from '../language/names';
import { Language } from '../language/language';
import { loadNode, loadNodes } from '../node/node.loaders';
import { isActor } from '../node/input-nodes';
import type { CandidateRecord } from './compare-all';
import { countryInSentence } from '../language/countries';

/** Each sign that speaks for the two being one, then each that speaks against it, as clauses of a sentence. */
export async function reasonsFor(
  context: ReadContext,
  candidate: CandidateRecord,
  language: Language,
): Promise<string[]> {
  const { pro, contra } = await clauses(context, candidate, language);
  return [...pro, ...contra];
}

/** Why the two may be one, as a colleague would say it. */
export async function explainCandidate(
  context: ReadContext,
  candidate: CandidateRecord,
  language: Language,
): Promise<string> {
  const { pro, contra } = await clauses(context, candidate, language);
  const list = (parts: string[]) =>
    new Intl.ListFormat(language === Language.FR ? 'fr-FR' : 'en-GB', { type: 'conjunction' }).format(parts);
  const but = language === Language.FR ? ' ; mais ' : '; but ';
  const said = [list(pro), ...(contra.length > 0 ? [list(contra)] : [])].join(but);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

async function clauses(context: ReadContext, { actor, likeness }: CandidateRecord, language: Language) {
  const french = language === Language.FR;
  const [country, shared] = await Promise.all([
    likeness.country === 'same' ? loadNode(context, actor.country) : null,
    loadNodes(context, likeness.shared),
  ]);
  const place = country ? countryInSentence(nameIn(country, language), language) : '';
  const named = (fits: boolean) => {
    const names = shared.filter((node) => isActor(node) === fits).map((node) => nameIn(node, language));
    return names.length > 0 ? formatNames(names, language) : undefined;
  };
  const [tiedTo, workIn] = [named(true), named(false)];
  const site = likeness.website === 'same host' || likeness.website === 'same domain' ? actor.site : undefined;
  const pro = [
    country && (french ? `les deux sont du même pays (${place})` : `both are in ${place}`),
    saidNamesAlike(likeness.name, french),
    site && (french ? `les deux ont leur site sur ${site.domain}` : `both have their site at ${site.domain}`),
    tiedTo && (french ? `les deux ont un lien avec ${tiedTo}` : `both are tied to ${tiedTo}`),
    workIn && (french ? `les deux figurent avec ${workIn}` : `both appear with ${workIn}`),
  ];
  const contra = [
    likeness.country === 'different' && (french ? 'leurs pays sont différents' : 'they are in different countries'),
    likeness.website === 'different' && (french ? 'leurs sites sont différents' : 'they have different sites'),
    likeness.kind === 'different' && (french ? 'leurs genres sont différents' : 'they are of different kinds'),
    likeness.tied && (french ? 'un lien les unit l’un à l’autre' : 'a tie joins one to the other'),
  ];
  return { pro: said(pro), contra: said(contra) };
}

const said = (parts: readonly (string | false | null | undefined)[]): string[] => parts.flatMap((part) => part || []);

/** Names less alike than this are not named as a reason. */
const ALIKE = 0.4;

function saidNamesAlike({ value, names, extra }: CandidateRecord['likeness']['name'], french: boolean) {
  const [one, two] = names;
  if (value < ALIKE) return undefined;
  const lang = french ? Language.FR : Language.EN;
  if (one === two) return french ? `les deux s’appellent ${formatName(one, lang)}` : `both are called ${one}`;
  const pair = [one, two].map((name) => (french ? `« ${name} »` : `“${name}”`)).join(french ? ' et ' : ' and ');
  const only = extra.map((word) => (french ? `« ${word} »` : `“${word}”`)).join(', ');
  if (extra.length > 2) return french ? `leurs noms se ressemblent (${pair})` : `their names are alike (${pair})`;
  if (extra.length > 0) {
    return french
      ? `leurs noms (${pair}) ne diffèrent que par ${only}`
      : `their names (${pair}) differ only by ${only}`;
  }
  return french ? `leurs noms se lisent de même (${pair})` : `their names read the same (${pair})`;
}
