import { ids } from '../reader';
import type { Field } from '../writer';

/** A word in every text of the examples, and in no other record. */
export const SECRET = 'Moonfish';

/** The evidence of the examples, and what is read of it. */
export const CITED = [
  { title: `${SECRET} Gazette`, url: 'https://moonfish.example.org/', locator: `${SECRET} p. 1`, asOf: '2025-11' },
];
export const EVIDENCE_FIELDS = 'evidence { id locator asOf source { id title } }';
export const EVIDENCE = [{ locator: `${SECRET} p. 1`, asOf: '2025-11', source: { title: `${SECRET} Gazette` } }];

type Input = Readonly<Record<string, unknown>>;

/** An example of a kind of record. A law does not apply to kinds whose example leaves out what the law is about. */
export interface Example {
  kind: string;
  /** The mutation that records it, and what the history says that this did. */
  save: Field;
  action: string;
  /** Valid values of nearly all fields. */
  input: Input;
  /** The beginning of its id, where it has one that clients read. */
  prefix?: string;
  /** The type of the node that has it, and the field of the payload with this node; the payload has it where there is none. */
  type: string;
  payload?: string;
  /** The field of the input that names this node, where it is another than the record. */
  of?: string;
  /** The fields of the node that are read, and what they are after it is saved. */
  selection: string;
  saved: object;
  /** The next input: a new version with the id of the record, where it has one of its own. */
  next: { save?: Field; input: Input; saved: object };
  /** The nodes in whose history it is, and what is said of it there. */
  touches: readonly string[];
  summary: { en: string; fr: string };
  /** Who does not see it. */
  hiddenFrom?: readonly ('anonymous' | 'network')[];
  /** The errors where the same is recorded again, values that leave it the same, and values that make it another, those of no other actor first. */
  same: readonly string[];
  alike?: readonly Input[];
  others: readonly Input[];
  /** The paths of the ids in the input, and there the id of a node that is of another kind. */
  refers: Readonly<Record<string, string>>;
  /** Another input about the record, its mutation, and the path of the record's id in it. */
  hanging?: { save: Field; variables: Input; path: string };
  /** Whether a new version can hide it: the input has a visibility. */
  isHidden?: boolean;
  /** The values with which all see it, where it can be restricted by its own id, and whether it can be erased by that. */
  openly?: Input;
  isErased?: boolean;
  /** The values with which it is in the region of the north, those with which it is not, and where that is an error, if not at the input. */
  inside?: Input;
  outside: { input: Input; at?: string };
  /** The values that have it joined with an actor. */
  joining?: (actor: string) => Input;
}

/** The values of an input as they are read: the node of an id at one of the paths, a name in each language, else the same. */
export function asRead({ nameEn, nameFr, ...input }: Input, refers: Example['refers']): object {
  const paths = Object.keys(refers);
  const read = Object.entries(input).map(([field, value]) => {
    if (paths.includes(field)) return [field, typeof value === 'string' ? { id: value } : value];
    return [field, paths.some((path) => path.startsWith(`${field}.`)) ? ids(...(value as string[])) : value];
  });
  const french = nameFr === undefined ? {} : { fr: nameFr ?? nameEn };
  return { ...(Object.fromEntries(read) as object), name: nameEn, ...french, evidence: EVIDENCE };
}

/** The facts of an example of a kind with names that do not follow from the kind and the names. */
type Named = Pick<
  Example,
  'kind' | 'input' | 'selection' | 'saved' | 'next' | 'touches' | 'others' | 'refers' | 'outside'
> &
  Partial<Example>;

/** An example of a kind with names, which tell its records apart; `saved` is what is read otherwise than it was input. */
export function namedExample({ kind, input, next, refers, saved, ...own }: Named): Example {
  const type = kind.replace(/^./, (first) => first.toUpperCase());
  const first = asRead(input, refers);
  return {
    kind,
    save: `save${type}` as Field,
    action: `SAVE_${kind.toUpperCase()}`,
    prefix: kind.toUpperCase(),
    type,
    payload: kind,
    same: ['ALREADY_RECORDED input.nameEn'],
    summary: { en: `Recorded: ${String(input['nameEn'])}`, fr: `Nouvelle fiche\u202f: ${String(input['nameFr'])}` },
    isErased: true,
    ...own,
    selection: `name(lang: EN) fr: name(lang: FR) ${own.selection} ${EVIDENCE_FIELDS}`,
    input,
    refers,
    saved: { ...first, ...saved },
    next: { input: next.input, saved: { ...first, ...asRead(next.input, refers), ...next.saved } },
  };
}
