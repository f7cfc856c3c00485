import { escapeXml } from './escape-xml';
import type { Summary } from './summary';

interface Bar {
  label: string;
  value: number;
  colour: string;
}

const WIDTH = 960;
const LEFT = 200;
const HEADING = 22;
const RIGHT = 90;
const TOP = 84;
const BAR = 15;
const GAP = 3;
const GROUP_GAP = 14;
const COLOURS = { byHand: '#8a8f98', peer: '#c9804a', cold: '#9cc3e6', distinct: '#4f93cf', repeated: '#1f5f99' };

/** An SVG bar chart of the responses per second of each question, on a logarithmic scale. */
export function chart(summaries: readonly Summary[], title: string, subtitle: string): string {
  const groups = [...new Set(summaries.map(({ question }) => question))].map((question) => ({
    question,
    bars: barsOf(summaries.filter((summary) => summary.question === question)),
  }));
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value));
  const lowest = Math.floor(Math.log10(Math.min(...values)));
  const highest = Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(...values))));
  const x = (value: number) => LEFT + ((Math.log10(value) - lowest) / (highest - lowest)) * (WIDTH - LEFT - RIGHT);
  let y = TOP;
  const drawn = groups.flatMap(({ question, bars }) => {
    const heading = textAt(16, y + HEADING - 7, question, 'font-size="13" font-weight="600"');
    y += HEADING;
    const lines = bars.map((bar) => {
      const line = drawBar(bar, y, x);
      y += BAR + GAP;
      return line;
    });
    y += GROUP_GAP;
    return [heading, ...lines];
  });
  const ticks = Array.from({ length: highest - lowest + 1 }, (_, index) => 10 ** (lowest + index));
  const grid = ticks.map(
    (tick) =>
      `<line x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${TOP - 8}" y2="${y - GROUP_GAP}" stroke="#dfe3e8"/>` +
      textAt(x(tick), TOP - 14, tick.toLocaleString('en-GB'), 'text-anchor="middle" fill="#5b6470"'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" ` +
      'font-family="system-ui, sans-serif" font-size="12" fill="#1d232b" role="img">',
    `<title>${escapeXml(title)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    textAt(16, 28, title, 'font-size="17" font-weight="600"'),
    textAt(16, 48, subtitle, 'fill="#5b6470"'),
    ...grid,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

/** The other servers without writes, and this API in each mode. */
function barsOf(summaries: readonly Summary[]): Bar[] {
  const [cold, distinct, repeated] = (['cold', 'warm, distinct', 'warm, repeated'] as const).map((mode) =>
    summaries.find((summary) => summary.mode === mode)!,
  ) as [Summary, Summary, Summary];
  return [
    { label: 'by hand, over Bolt', value: distinct.throughput.byHand, colour: COLOURS.byHand },
    { label: '@neo4j/graphql', value: distinct.throughput.peer, colour: COLOURS.peer },
    { label: 'this API, cold', value: cold.throughput.api, colour: COLOURS.cold },
    { label: 'this API, warm, distinct', value: distinct.throughput.api, colour: COLOURS.distinct },
    { label: 'this API, warm, repeated', value: repeated.throughput.api, colour: COLOURS.repeated },
  ];
}

function drawBar({ label, value, colour }: Bar, y: number, x: (value: number) => number): string {
  const width = Math.max(1, x(value) - LEFT);
  const shown = value >= 10 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(1);
  return (
    textAt(LEFT - 8, y + BAR - 3, label, 'text-anchor="end"') +
    `<rect x="${LEFT}" y="${y}" width="${at(width)}" height="${BAR}" fill="${colour}"/>` +
    textAt(LEFT + width + 6, y + BAR - 3, shown, '')
  );
}

function textAt(x: number, y: number, text: string, attributes: string): string {
  return `<text x="${at(x)}" y="${at(y)}" ${attributes}>${escapeXml(text)}</text>`;
}

function at(coordinate: number): string {
  return coordinate.toFixed(1);
}
