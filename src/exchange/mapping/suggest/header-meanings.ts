import { headerWords } from '../header-words';

/** The headers of each meaning in English, French and Spanish, folded; the likeliest first. */
const HEADERS = {
  id: 'id|external id|contact id|account id|organization id|organisation id|internal contact id|identifiant|code|reference|identificador|codigo',
  name: 'name en|organization name|organisation name|account name|legal name|display name|name|organization|organisation|label|institution|nom de l organisation|nom|raison sociale|denomination|structure|nombre de la organizacion|nombre|organizacion|razon social|denominacion|institucion|entidad',
  nameFr: 'name fr|french name|name french|nom francais|nom en francais|nombre en frances',
  kind: 'kind|organization type|organisation type|account type|contact subtype|type of organization|type of organisation|category|type|type d organisation|type de structure|categorie|tipo de organizacion|tipo|categoria',
  country: 'country iso3|country|billing country|mailing country|country name|pays|pais',
  website: 'website|web site|web|url|homepage|site web|site internet|site|sitio web|pagina web|sitio',
  sector: 'sector|industry|field of work|secteur|domaine|domaine d activite|sector de actividad|ambito',
  founded:
    'founded|year founded|foundation year|incorporation date|established|annee de creation|date de creation|fonde en|creation|ano de fundacion|fundacion|fundada',
  acronyms: 'acronym|acronyms|abbreviation|sigle|acronyme|siglas|sigla|acronimo',
  otherNames:
    'other names|other name|aliases|alias|nick name|also known as|autres noms|autre nom|otros nombres|otro nombre',
  description: 'description|about|summary|descriptif|resume|descripcion|resumen',
  parentId: 'parent account id|parent id|parent organization id|parent organisation id|identifiant parent',
  parent:
    'parent account|parent organization|parent organisation|parent|organisation mere|maison mere|structure mere|organizacion matriz|organizacion madre|matriz',
  network: 'network|member of|alliance|coalition|reseau|membre de|red|miembro de|alianza',
  funder:
    'funder|funders|donor|funded by|bailleur|bailleur de fonds|financeur|finance par|donante|financiador|financiado por',
  partner: 'partner|partners|partner organization|partner organisation|partenaire|partenaires|socio|socios|aliado',
  from: 'from|source|organization a|start node|de|origine|origen|desde',
  to: 'to|target|organization b|end node|vers|a|cible|destination|destino|hacia',
  tieType: 'relationship type|relationship|relation|tie|type|type de relation|lien|tipo de relacion|relacion|vinculo',
  since: 'since|start date|start|begin date|from date|depuis|date de debut|debut|fecha de inicio|inicio',
  until: 'until|end date|end|to date|jusqu a|date de fin|fin|fecha de fin|fecha final',
} as const;

/** What a column of a sheet of organisations or of their relations may be for. */
export type Meaning = keyof typeof HEADERS;

export const MEANINGS = Object.keys(HEADERS) as [Meaning, ...Meaning[]];

/** The header that has a meaning: of several, the one whose words are the likeliest. */
export function findHeader(headers: readonly string[], meaning: Meaning): string | undefined {
  const words = HEADERS[meaning].split('|');
  const rank = (header: string) => words.indexOf(headerWords(header));
  return headers.filter((header) => rank(header) !== -1).sort((a, b) => rank(a) - rank(b))[0];
}
