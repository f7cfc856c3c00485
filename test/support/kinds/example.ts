import { ids } from '../reader';
import type { Field } from '../writer';

/** A word in every text of the examples, and in no other record. */
export const SECRET = 'Moonfish';

/** The evidence of the examples, and its readable fields. */
export const CITED = [
  { title: `${SECRET} Gazette`, url: 'https://moonfish.example.org/', locator: `${SECRET} p. 1`, asOf: '2025-11' },
];
export const EVIDENCE_FIELDS = 'evidence { id locator asOf source { id title } }';
export const EVIDENCE = [{ locator: `${SECRET} p. 1`, asOf: '2025-11', source: { title: `${SECRET} Gazette` } }];

type Input = Readonly<Record<string, unknown>>;

/**
 * An example of a kind of record. A law does not apply to an example without the law's properties.
 */
export interface Example {
  kind: string;
  /** The mutation that records it, and the action of its change. */
  save: Field;
  action: string;
  /** Valid values of nearly all fields. */
  input: Input;
  /** The prefix of its id, where clients can read the id. */
  prefix?: string;
  /**
   * The type of its node, and the payload's field with the node; absent where the payload itself
   * has the fields.
   */
  type: string;
  payload?: string;
  /** The field of the input with its node, where that is not the record itself. */
  of?: string;
  /** The selected fields of the node, and their values after it is saved. */
  selection: string;
  saved: object;
  /** The next input: a new version with the id of the record, where it has one. */
  next: { save?: Field; input: Input; saved: object };
  /** The nodes with it in their history, and its summary there. */
  touches: readonly string[];
  summary: { en: string; fr: string };
  /** The viewers that do not see it. */
  hiddenFrom?: readonly ('anonymous' | 'network')[];
  /**
   * The errors for the same input again, inputs that change nothing, and inputs that change it,
   * those about the same actors first.
   */
  same: readonly string[];
  alike?: readonly Input[];
  others: readonly Input[];
  /** The paths of the ids in the input, each with the id of a node of the wrong kind. */
  refers: Readonly<Record<string, string>>;
  /** Another input about the record, its mutation, and the path of the record's id in it. */
  hanging?: { save: Field; variables: Input; path: string };
  /** True where a new version can hide it: the input has a visibility. */
  isHidden?: boolean;
  /**
   * The values that make it public, where it can be restricted by its own id; true where it can be
   * erased by that id.
   */
  openly?: Input;
  isErased?: boolean;
  /**
   * The values inside the northern region, the values outside, and the path of their error, by
   * default the input.
   */
  inside?: Input;
  outside: { input: Input; at?: string };
  /** The values that join it with an actor. */
  joining?: (actor: string) => Input;
}

/**
 * Converts an input to its readable form: the node of an id at one of the paths, a name in each
 * language, else the same.
 */
export function asRead({ nameEn, nameFr, ...input }: Input, refers: Example['refers']): object {
  const paths = Object.keys(refers);
  const read = Object.entries(input).map(([field, value]) => {
    if (paths.includes(field)) return [field, typeof value === 'string' ? { id: value } : value];
    return [field, paths.some((path) => path.startsWith(`${field}.`)) ? ids(...(value as string[])) : value];
  });
  const french = nameFr === undefined ? {} : { fr: nameFr ?? nameEn };
  return { ...(Object.fromEntries(read) as object), name: nameEn, ...french, evidence: EVIDENCE };
}

/** The facts of a named kind's example that do not follow from the kind and the names. */
type Named = Pick<
  Example,
  'kind' | 'input' | 'selection' | 'saved' | 'next' | 'touches' | 'others' | 'refers' | 'outside'
> &
  Partial<Example>;

/**
 * Makes an example of a kind with names, which identify its records; `saved` contains the values
 * that differ from the input.
 */
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
