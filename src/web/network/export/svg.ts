import type { Drawable, Sheet } from '../drawing/drawable';

/** Returns a sheet as an SVG, with all text escaped. */
export function toSvg({ width, height, paper, font, drawables }: Sheet, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" font-family="${escaped(font)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${escaped(paper)}"/>`,
    ...drawables.map(element),
    '</svg>',
    '',
  ].join('\n');
}

function element(drawable: Drawable): string {
  if (drawable.kind === 'path') {
    const turn = drawable.turned === undefined ? '' : ` rotate(${rounded(drawable.turned)})`;
    return `<path${attributes({
      d: drawable.d,
      transform: `translate(${rounded(drawable.x)} ${rounded(drawable.y)})${turn}`,
      fill: drawable.fill ?? 'none',
      stroke: drawable.stroke,
      'stroke-width': drawable.width === undefined ? undefined : rounded(drawable.width),
      'stroke-dasharray': drawable.dashes?.map(rounded).join(' '),
      opacity: drawable.alpha === undefined ? undefined : String(drawable.alpha),
    })}/>`;
  }
  return `<text${attributes({
    x: rounded(drawable.x),
    y: rounded(drawable.y),
    'font-size': String(drawable.size),
    'font-weight': drawable.isBold ? '600' : undefined,
    fill: drawable.fill,
    'text-anchor': drawable.anchor,
    'dominant-baseline': 'central',
    ...(drawable.halo && {
      stroke: drawable.halo,
      'stroke-width': '4',
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  })}>${escaped(drawable.text)}</text>`;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The characters that XML does not allow. */
const NO_CHARACTERS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Returns text as XML, without the characters that XML does not allow. */
export function escaped(text: string): string {
  return text.replace(NO_CHARACTERS, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}
