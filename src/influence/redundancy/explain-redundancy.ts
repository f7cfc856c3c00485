import type { InfluenceContext } from '../engine/influence-context';
import { Language } from '../../language/language';
import { loadNames } from '../../node/node.loaders';
import { formatName, formatNames } from '../../language/names';
import type { RedundancyRecord } from './find-redundancy';

/** How many ways lead to the target, and on whom they depend. */
export async function explainRedundancy(
  context: InfluenceContext,
  { to, disjointRoutes, direct, cut }: RedundancyRecord,
  language: Language,
): Promise<string> {
  const [[target = ''], broken] = await Promise.all([
    loadNames(context, [to], language),
    loadNames(context, cut, language),
  ]);
  const name = formatName(target, language);
  const names = formatNames(broken, language);
  return language === Language.FR
    ? inFrench(name, names, disjointRoutes, direct, cut.length)
    : inEnglish(name, names, disjointRoutes, direct, cut.length);
}

function inEnglish(target: string, cut: string, routes: number, direct: boolean, size: number): string {
  if (routes === 0) return `There is no way to ${target}.`;
  const ways = routes === 1 ? 'One way leads' : `${routes} ways that share nobody lead`;
  if (size === 0) return `${ways} to ${target}: a direct tie, which depends on nobody else.`;
  const every = direct ? 'Every way but the direct tie passes' : 'Every way passes';
  const through = size === 1 ? cut : `one of these ${size}: ${cut}`;
  const rest = direct ? 'only that tie is left' : 'there is no way left';
  return `${ways} to ${target}. ${every} through ${through}; without ${size === 1 ? cut : 'them'}, ${rest}.`;
}

function inFrench(target: string, cut: string, routes: number, direct: boolean, size: number): string {
  if (routes === 0) return `Aucun chemin ne mène à ${target}.`;
  const ways = routes === 1 ? 'Un seul chemin mène' : `${routes} chemins sans personne en commun mènent`;
  if (size === 0) return `${ways} à ${target} : un lien direct, qui ne dépend de personne d’autre.`;
  const rest = direct ? 'il ne reste que ce lien' : 'il ne reste aucun chemin';
  const through = size === 1 ? cut : `l’un de ces ${size} : ${cut}`;
  const every = direct ? 'Tout chemin autre que le lien direct passe' : 'Tout chemin passe';
  return `${ways} à ${target}. ${every} par ${through} ; sans ${size === 1 ? cut : 'eux'}, ${rest}.`;
}
