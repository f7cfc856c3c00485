import type { Drawable, Sheet } from '../drawing/drawable';

/** Returns a sheet as an SVG, with all text escaped. */
export function toSvg({ width, height, paper, font, inks }: Sheet, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" font-family="${escaped(font)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${escaped(paper)}"/>`,
    ...inks.map(element),
    '</svg>',
    '',
  ].join('\n');
}

function element(ink: Drawable): string {
  if (ink.kind === 'path') {
    const turn = ink.turned === undefined ? '' : ` rotate(${rounded(ink.turned)})`;
    return `<path${attributes({
      d: ink.d,
      transform: `translate(${rounded(ink.x)} ${rounded(ink.y)})${turn}`,
      fill: ink.fill ?? 'none',
      stroke: ink.stroke,
      'stroke-width': ink.width === undefined ? undefined : rounded(ink.width),
      'stroke-dasharray': ink.dashes?.map(rounded).join(' '),
      opacity: ink.alpha === undefined ? undefined : String(ink.alpha),
    })}/>`;
  }
  return `<text${attributes({
    x: rounded(ink.x),
    y: rounded(ink.y),
    'font-size': String(ink.size),
    'font-weight': ink.isBold ? '600' : undefined,
    fill: ink.fill,
    'text-anchor': ink.anchor,
    'dominant-baseline': 'central',
    ...(ink.halo && {
      stroke: ink.halo,
      'stroke-width': '4',
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  })}>${escaped(ink.text)}</text>`;
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
