import { foldText } from '../../language/names';

/** The words of a header, by which headers are compared: `contact_Id`, `ContactID` and `Contact ID` are "contact id". */
export function headerWords(header: string): string {
  return foldText(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
