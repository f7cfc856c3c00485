import { headerWords, isPersonalHeader } from '../headers';

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
function findHeader(headers: readonly string[], meaning: Meaning): string | undefined {
  const words = HEADERS[meaning].split('|');
  const rank = (header: string) => words.indexOf(headerWords(header));
  return headers.filter((header) => rank(header) !== -1).sort((a, b) => rank(a) - rank(b))[0];
}

/** A sheet for which a mapping is proposed. */
export interface SampleSheet {
  name: string;
  headers: readonly string[];
  /** The rows below the header. */
  rows: readonly (readonly string[])[];
}

/** What the user says of a column, over what its header suggests. */
export interface ColumnChoice {
  header: string;
  /** Null: it is not read. */
  meaning: Meaning | null;
  /** What the values of a kind or of a type of tie mean. */
  values?: Readonly<Record<string, string>> | undefined;
}

/** Values that are translated one by one; a column with more holds free text. */
const MAX_VALUES = 50;

/** Finds the columns of a sheet by their meaning: those that the user chose, else those whose headers suggest it. */
export class ColumnFinder {
  private readonly found = new Map<string, Meaning>();
  private readonly choices: ReadonlyMap<string, ColumnChoice>;
  /** The headers whose meaning the user left open; columns that look like personal data are never proposed. */
  private readonly open: readonly string[];

  constructor(
    private readonly sheet: SampleSheet,
    choices: readonly ColumnChoice[] = [],
  ) {
    this.choices = new Map(choices.map((choice) => [choice.header, choice]));
    this.open = sheet.headers.filter(
      (header) => header.trim() !== '' && !this.choices.has(header) && !isPersonalHeader(header),
    );
  }

  get headers(): readonly string[] {
    return this.sheet.headers;
  }

  /** The header of the column with a meaning. */
  find(meaning: Meaning): string | undefined {
    const chosen = this.sheet.headers.find((header) => this.choices.get(header)?.meaning === meaning);
    const header = chosen ?? findHeader(this.open, meaning);
    if (header !== undefined) this.found.set(header, meaning);
    return header;
  }

  /** The meaning by which a column was found last. */
  meaningOf(header: string): Meaning | undefined {
    return this.found.get(header);
  }

  /** The first distinct values below a header, and what each means: what the user chose, else what `guess` says. */
  translations(header: string, guess: (value: string) => string): Record<string, string> {
    const chosen = this.choices.get(header)?.values ?? {};
    const values = distinctValues(this.sheet, this.sheet.headers.indexOf(header));
    // A cell may say "constructor", which every object has.
    const translate = (value: string) => (Object.hasOwn(chosen, value) ? chosen[value]! : guess(value));
    return Object.fromEntries(values.map((value) => [value, translate(value)]));
  }
}

/** The first distinct values of a column, without spaces around. */
export function distinctValues({ rows }: Pick<SampleSheet, 'rows'>, index: number, max = MAX_VALUES): string[] {
  const values = new Set<string>();
  for (const cells of rows) {
    const value = (cells[index] ?? '').trim();
    if (value !== '') values.add(value);
    if (values.size === max) break;
  }
  return [...values];
}
