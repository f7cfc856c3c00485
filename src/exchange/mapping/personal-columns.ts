import { personalDatum } from '../../store/model/personal-data';
import { headerWords } from './header-words';

/** Words of headers in English, French and Spanish, folded: what follows or goes before them does not matter. */
const ANYWHERE = [
  'first name|last name|middle name|given name|family name|surname|forename|maiden name|nick ?name|full name|birth|age group',
  'e ?mail|phone|telephone|mobile|cell ?phone|fax|whatsapp|skype|passport|job title|contact person|contact name|primary contact',
  'prenom|nom de famille|nom complet|courriel|adresse electronique|telephone|portable|naissance|personne (?:de )?contact|contact principal|nom du contact|interlocuteur|interlocutrice',
  'apellidos?|nombre de pila|nombre completo|correo electronico|telefono|movil|celular|nacimiento|persona de contacto|contacto principal|nombre del contacto',
];
/** Words that are about a person only where they are the whole header. */
const ALONE = [
  'gender|gender id|sex|age|salutation|addressee|contact|owner|account owner|owner id|title|mail|tel|mob|dob|individual prefix|individual suffix|postal greeting|addressee display',
  'genre|sexe|civilite|contacts?|fonction|responsable|correspondant|correspondante',
  'genero|sexo|edad|tratamiento|contacto|cargo',
];
const PERSONAL = new RegExp(
  String.raw`(?<![\p{L}])(?:${ANYWHERE.join('|')})(?![\p{L}])|^(?:${ALONE.join('|')})(?: ?\d)?$`,
  'u',
);

/** Whether a header names personal data: `E-mail 1`, `Prénom`, `Persona de contacto`. */
export function isPersonalHeader(header: string): boolean {
  return PERSONAL.test(headerWords(header));
}

/** What a cell seems to hold of a person. In an id, long numbers are no telephone numbers. */
export function personalContent(cell: string, isId: boolean): 'EMAIL' | 'PHONE' | undefined {
  const datum = personalDatum(cell);
  return datum === 'PHONE' && isId ? undefined : datum;
}
