import { headerWords, isPersonalHeader } from '../headers';

/** The headers of each meaning in English, French and Spanish, folded; the likeliest first. */
const HEADERS = {
  id: 'id|external id|contact id|account id|organization id|organisation id|internal contact id|identifiant|code|reference|identificador|codigo',
  name: 'name en|organization name|organisation name|name of organization|name of organisation|name of the organization|name of the organisation|account name|legal name|display name|name|organization|organisation|organizations|organisations|label|institution|entity|nom de l organisation|nom de la structure|nom de l institution|nom|raison sociale|denomination|structure|entite|nombre de la organizacion|nombre de la entidad|nombre de la institucion|nombre|organizacion|organizaciones|razon social|denominacion|institucion|entidad',
  nameFr: 'name fr|french name|name french|nom francais|nom en francais|nombre en frances',
  kind: 'kind|organization type|organisation type|account type|contact subtype|type of organization|type of organisation|kind of organization|kind of organisation|category|type|type d organisation|type de structure|nature|categorie|tipo de organizacion|tipo de entidad|clase|tipo|categoria',
  group:
    'stakeholder group|group|groupe de parties prenantes|partie prenante|groupe|grupo de interes|partes interesadas|grupo',
  country:
    'country iso3|country|countries|billing country|mailing country|country name|country of origin|country of registration|pays|pays d origine|nom du pays|pais|pais de origen',
  website:
    'website|website url|web site|website address|web address|web|url|homepage|home page|site web|adresse web|page web|site internet|site|sitio web|direccion web|pagina web|pagina|sitio',
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
  since:
    'since|member since|since when|start date|start|start year|begin date|from date|joined|depuis|membre depuis|depuis quand|date d adhesion|annee d adhesion|date de debut|debut|desde cuando|miembro desde|fecha de ingreso|ano de ingreso|fecha de inicio|inicio|desde',
  until: 'until|end date|end|to date|jusqu a|date de fin|fin|fecha de fin|fecha final',
} as const;

/** The purpose of a column in a sheet of organisations or their relations. */
export type Meaning = keyof typeof HEADERS;

export const MEANINGS = Object.keys(HEADERS) as [Meaning, ...Meaning[]];

/** Returns the likeliest header for a meaning. */
function findHeader(headers: readonly string[], meaning: Meaning): string | undefined {
  const words = HEADERS[meaning].split('|');
  // Brackets contain explanations: "Website (URL)".
  const rank = (header: string) => words.indexOf(headerWords(header.replace(/\(.*?\)/gu, ' ')));
  return headers.filter((header) => rank(header) !== -1).sort((a, b) => rank(a) - rank(b))[0];
}

/** A sheet for which a mapping is proposed. */
export interface SampleSheet {
  name: string;
  headers: readonly string[];
  /** The rows below the header. */
  rows: readonly (readonly string[])[];
}

/** The user's choice for a column, which overrides its header. */
export interface ColumnChoice {
  header: string;
  /** Null for a column that is not read. */
  meaning: Meaning | null;
  /** The meanings of kinds, groups, tie types, and unmatched organisation and country names. */
  values?: Readonly<Record<string, string>> | undefined;
}

/** Maximum of values that are translated one by one; a column with more contains free text. */
const MAX_VALUES = 50;

/** Finds the columns of a sheet by their meaning: the user's choices, else matching headers. */
export class ColumnFinder {
  private readonly meanings = new Map<string, Meaning>();
  private readonly choices: ReadonlyMap<string, ColumnChoice>;
  /** The headers without a user's choice; apparent personal data is never proposed. */
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
    if (header !== undefined) this.meanings.set(header, meaning);
    return header;
  }

  /** The meaning by which a column was last found. */
  meaningOf(header: string): Meaning | undefined {
    return this.meanings.get(header);
  }

  /** The user's meaning of a value below a header; "" is the value of blank cells. */
  chosenFor(header: string, value: string): string | undefined {
    const chosen = this.choices.get(header)?.values ?? {};
    // A cell may contain "constructor", which every object has.
    return (Object.hasOwn(chosen, value) && chosen[value]) || undefined;
  }

  /** Returns the user's or guessed meanings of the first distinct values; others are problems. */
  translations(header: string, guess: (value: string) => string | undefined): Record<string, string> {
    const values = distinctValues(this.sheet, this.sheet.headers.indexOf(header));
    return Object.fromEntries(
      values.flatMap((value) => {
        const translation = this.chosenFor(header, value) ?? guess(value);
        return translation === undefined ? [] : [[value, translation]];
      }),
    );
  }

  /** The user's choices for columns that the sheet still has. */
  get chosen(): ColumnChoice[] {
    return this.sheet.headers.flatMap((header) => this.choices.get(header) ?? []);
  }
}

/** The first distinct values of a column, trimmed. */
export function distinctValues({ rows }: Pick<SampleSheet, 'rows'>, index: number, max = MAX_VALUES): string[] {
  const values = new Set<string>();
  for (const cells of rows) {
    const value = (cells[index] ?? '').trim();
    if (value !== '') values.add(value);
    if (values.size === max) break;
  }
  return [...values];
}
