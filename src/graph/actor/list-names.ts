import { Language } from '../../language/language';
import { NameKind } from '../../store/model/name-kind';
import type { NodeRecord } from '../node/node-decoder';
import type { Name } from './name.type';

/** The names of an actor: those of today in both languages, then acronyms, former names and others as they are stored. */
export function listNames({ nameEn, nameFr, otherNames = [], otherNameKinds }: NodeRecord): Name[] {
  const kinds = (otherNameKinds ?? []) as NameKind[];
  return [
    { value: nameEn, lang: Language.EN, kind: NameKind.NAME },
    ...(nameFr ? [{ value: nameFr, lang: Language.FR, kind: NameKind.NAME }] : []),
    ...otherNames.map((value, index) => ({ value, lang: null, kind: kinds[index] ?? NameKind.OTHER })),
  ];
}
