/** Maximum characters of a line with more than one value. */
const WIDTH = 400;

/**
 * Formats JSON in wide lines, so that a difference shows an item of a list, and an answer fits on a
 * screen.
 */
export function wideJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => wideJson(item, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${wideJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
}
