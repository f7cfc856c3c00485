import { isPartialDate } from '../../language/is-partial-date';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { Confidence, TieStatus } from '../../store/model/enums';
import { TieType } from '../../store/model/tie-type';

/** The maximum number of items in a list of a view: drawn nodes, and all others. */
export const MAX_LISTED = 500;

const GROUPINGS = ['region', 'group', 'community'] as const;

/** A picture of the network, from the query of its address; absent keys set no limit. */
export interface PictureView {
  /** The ids of the drawn nodes, in the order in which they were added. */
  nodes?: readonly string[];
  /** Positions by the id of the node. */
  at?: ReadonlyMap<string, PicturePosition>;
  /** The ids of nodes that the layout does not move. */
  pinned?: readonly string[];
  /** The ids of removed nodes. */
  hidden?: readonly string[];
  /** The ids of the nodes and ties that a step highlights. */
  bright?: readonly string[];
  types?: readonly `${TieType}`[];
  groups?: readonly `${StakeholderGroup}`[];
  statuses?: readonly `${TieStatus}`[];
  /** The minimum confidence of a tie. */
  confidence?: `${Confidence}`;
  /** The id of a region. */
  region?: string;
  /** The id of an objective. */
  objective?: string;
  /** The date in the world, a partial date. */
  valid?: string;
  /** The instant of recording, in ISO 8601 with its offset. */
  known?: string;
  by?: (typeof GROUPINGS)[number];
  /** The ids of the two nodes at the ends of a drawn path. */
  path?: readonly [string, string];
}

/** Whole numbers from -99,999 to 99,999. */
export interface PicturePosition {
  x: number;
  y: number;
}

/** An ignored part of a query: an unknown or repeated key, or an unreadable value. */
export interface UnreadPart {
  key: string;
  value: string;
  problem: 'UNKNOWN_KEY' | 'REPEATED_KEY' | 'UNREADABLE';
}

/** A parser, which returns undefined for an unreadable text, and a formatter of a value. */
interface ValueFormat<T> {
  parse: (text: string) => T | undefined;
  format: (value: T) => string;
}

type Key = keyof PictureView;

/** The formats in their order in an address. */
const FORMATS: { readonly [K in Key]-?: ValueFormat<NonNullable<PictureView[K]>> } = {
  nodes: listOf(id()),
  at: positions(),
  pinned: listOf(id()),
  hidden: listOf(id()),
  bright: listOf(id()),
  types: listOf(oneOf(Object.values<`${TieType}`>(TieType))),
  groups: listOf(oneOf(Object.values<`${StakeholderGroup}`>(StakeholderGroup))),
  statuses: listOf(oneOf(Object.values<`${TieStatus}`>(TieStatus))),
  confidence: oneOf(Object.values<`${Confidence}`>(Confidence)),
  region: id(),
  objective: id(),
  valid: textThat(isPartialDate),
  known: textThat(isInstant),
  by: oneOf(GROUPINGS),
  path: pair(),
};

const KEYS = Object.keys(FORMATS) as Key[];

/** Keys of older addresses that compared two dates; only the first date is shown now. */
const RETIRED_KEYS = ['beside', 'differ'];

/** Reads a query, with or without question mark; the view omits unreadable parts. */
export function parsePictureView(query: string): { view: PictureView; unread: UnreadPart[] } {
  const view: PictureView = {};
  const unread: UnreadPart[] = [];
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(query)) {
    if (RETIRED_KEYS.includes(key)) continue;
    const problem = problemOf(key, seen) ?? readInto(view, key as Key, value);
    if (problem) unread.push({ key, value, problem });
    seen.add(key);
  }
  return { view, unread };
}

function problemOf(key: string, seen: ReadonlySet<string>): UnreadPart['problem'] | undefined {
  if (!Object.hasOwn(FORMATS, key)) return 'UNKNOWN_KEY';
  return seen.has(key) ? 'REPEATED_KEY' : undefined;
}

function readInto<K extends Key>(view: PictureView, key: K, text: string): UnreadPart['problem'] | undefined {
  if (text === '') return undefined;
  const value = formatOf(key).parse(text);
  if (value === undefined) return 'UNREADABLE';
  view[key] = value;
  return undefined;
}

/** Returns the query of a view, with each non-empty key once, in a fixed order. */
export function formatPictureView(view: PictureView): string {
  return KEYS.map((key) => [key, formatValue(view, key)] as const)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${key}=${encodeValue(text)}`)
    .join('&');
}

function formatValue<K extends Key>(view: PictureView, key: K): string {
  const value = view[key];
  return value === undefined ? '' : formatOf(key).format(value);
}

/** Casts, since the compiler cannot infer that a key's format matches its values. */
function formatOf<K extends Key>(key: K): ValueFormat<PictureView[K]> {
  return FORMATS[key] as unknown as ValueFormat<PictureView[K]>;
}

/** Encodes only what a query needs, for readability. */
function encodeValue(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** Returns all ids in a view: of nodes, ties, its region and its objective, each once. */
export function idsOfView({ nodes = [], at, pinned = [], hidden = [], bright = [], ...view }: PictureView): string[] {
  const single = [view.region, view.objective].filter((nodeId) => nodeId !== undefined);
  return [
    ...new Set([...nodes, ...(at?.keys() ?? []), ...pinned, ...hidden, ...bright, ...single, ...(view.path ?? [])]),
  ];
}

/** Returns the view with mapped ids; an id without a counterpart and its dependants are omitted. */
export function mapIds(view: PictureView, idFor: (id: string) => string | undefined): PictureView {
  const mapList = (ids: readonly string[] | undefined) =>
    ids && [...new Set(ids.map(idFor))].filter((mapped) => mapped !== undefined);
  const mapOne = (nodeId: string | undefined) => (nodeId === undefined ? undefined : idFor(nodeId));
  const positioned = [...(view.at ?? [])].map(([nodeId, position]) => [idFor(nodeId), position] as const);
  const [from, to] = (view.path ?? []).map(idFor);
  return {
    ...view,
    nodes: mapList(view.nodes),
    at: view.at && new Map(positioned.flatMap(([key, position]) => (key === undefined ? [] : [[key, position]]))),
    pinned: mapList(view.pinned),
    hidden: mapList(view.hidden),
    bright: mapList(view.bright),
    region: mapOne(view.region),
    objective: mapOne(view.objective),
    path: from !== undefined && to !== undefined && from !== to ? [from, to] : undefined,
  };
}

/** Formats an id in a list with escaped commas, since a query may arrive unescaped. */
function id(): ValueFormat<string> {
  return {
    parse: (text) => text.replace(/%(2C|25)/g, decodeURIComponent),
    format: (value) => value.replace(/[%,]/g, encodeURIComponent),
  };
}

function oneOf<T extends string>(values: readonly T[]): ValueFormat<T> {
  return { parse: (text) => values.find((value) => value === text), format: (value) => value };
}

function textThat(isValid: (text: string) => boolean): ValueFormat<string> {
  return { parse: (text) => (isValid(text) ? text : undefined), format: (text) => text };
}

function isInstant(text: string): boolean {
  const isWellFormed = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  return isWellFormed && isPartialDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/** Formats values joined by commas, each once. */
function listOf<T>(item: ValueFormat<T>): ValueFormat<readonly T[]> {
  return {
    parse: (text) => {
      const values = text.split(',').map((part) => (part === '' ? undefined : item.parse(part)));
      return values.every((value) => value !== undefined) ? [...new Set(values)] : undefined;
    },
    format: (values) => values.map(item.format).join(','),
  };
}

/** Formats `A,B`, two ids of different nodes. */
function pair(): ValueFormat<readonly [string, string]> {
  const ids = listOf(id());
  return {
    parse: (text) => {
      const [from, to, ...more] = ids.parse(text) ?? [];
      return from !== undefined && to !== undefined && more.length === 0 ? [from, to] : undefined;
    },
    format: ids.format,
  };
}

/** Formats `ID:x:y`, joined by commas. */
function positions(): ValueFormat<ReadonlyMap<string, PicturePosition>> {
  const POSITION = /^(.+):(-?\d{1,5}):(-?\d{1,5})$/s;
  const entries = listOf<readonly [string, PicturePosition]>({
    parse: (text) => {
      const [, nodeId, x, y] = POSITION.exec(text) ?? [];
      return nodeId === undefined ? undefined : [id().parse(nodeId)!, { x: Number(x), y: Number(y) }];
    },
    format: ([nodeId, { x, y }]) => `${id().format(nodeId)}:${x}:${y}`,
  });
  return {
    parse: (text) => {
      const read = entries.parse(text);
      return read && new Map(read);
    },
    format: (at) => entries.format([...at]),
  };
}
