import { type DrawnLine, type DrawnNode, type Drawing, otherEndOfLine } from '../drawing/drawing';

/** A row of the list: a name, or a line described from the name above it. */
export type ListRow =
  { kind: 'name'; id: string; drawn: DrawnNode } | { kind: 'line'; id: string; line: DrawnLine; of: string };

/** A name with its lines, except those that an earlier name has listed. */
export interface ListPart {
  name: Extract<ListRow, { kind: 'name' }>;
  lines: readonly Extract<ListRow, { kind: 'line' }>[];
}

/** Returns the picture as a list: each name, the most relevant first, with each line once. */
export function listParts({ nodes }: Drawing): ListPart[] {
  const listed = new Set<string>();
  return nodes.map((drawn) => {
    const lines = drawn.lines.filter(({ id }) => !listed.has(id));
    for (const { id } of lines) listed.add(id);
    return {
      name: { kind: 'name', id: drawn.id, drawn },
      lines: sortLines(lines).map((line) => ({ kind: 'line', id: line.id, line, of: drawn.id })),
    };
  });
}

/** Returns the lines, the strongest first and the ended ones last. */
export function sortLines(lines: readonly DrawnLine[]): DrawnLine[] {
  const ended = ({ status }: DrawnLine) => (status === 'ENDED' ? 1 : 0);
  return [...lines].sort((a, b) => ended(a) - ended(b) || b.width - a.width);
}

/**
 * Returns the row that an arrow key selects: Down and Up go along the rows; Right and Left go from
 * a name along its lines, and from a line to its other name.
 */
export function rowAt(
  drawing: Drawing,
  parts: readonly ListPart[],
  currentId: string | null,
  key: string,
): string | null {
  const rows = parts.flatMap(({ name, lines }): ListRow[] => [name, ...lines]);
  const index = rows.findIndex(({ id }) => id === currentId);
  if (index < 0) return rows[0]?.id ?? null;
  if (key === 'ArrowDown') return rows[Math.min(index + 1, rows.length - 1)]!.id;
  if (key === 'ArrowUp') return rows[Math.max(index - 1, 0)]!.id;
  const row = rows[index]!;
  if (row.kind === 'line') {
    return key === 'ArrowRight' ? otherEndOfLine(row.line, row.of) : row.of;
  }
  const [first, ...others] = sortLines(drawing.byId.get(row.id)!.lines);
  return (key === 'ArrowRight' ? first : (others.at(-1) ?? first))?.id ?? row.id;
}
