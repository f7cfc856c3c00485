import { formatPictureView, parsePictureView, type PicturePosition } from '../../../graph/picture/picture-view';
import { type AsOf, useAsOf } from '../../frame/location';
import { saveFile } from '../../frame/save-file';
import { useCopy } from '../../frame/use-copy';
import { formatDate } from '../../language/format';
import { label, LANGUAGE, text } from '../../language/text';
import { GROUPS } from '../../parts/seat';
import type { Sheet } from '../drawing/drawable';
import type { Drawing } from '../drawing/drawing';
import { toPng } from '../drawing/paint-sheet';
import type { Scene } from '../drawing/scene';
import { sheetOf, type SheetWords } from '../drawing/sheet';
import { DASHES, markOf, paletteOf } from '../drawing/styles';
import { asOfText } from '../panels/headline';
import { LINE_STATUSES } from '../panels/legend';
import { askSources } from './ask-sources';
import { toCsv } from './csv';
import { toGraphml } from './graphml';
import { escaped, toSvg } from './svg';

const FORMATS = ['svg', 'png', 'graphml', 'csv'] as const;
type Format = (typeof FORMATS)[number];

const PNG_SCALE = 2;

/** The export menu of the picture: four file formats, a citation and an embedding. */
export function ExportMenu(picture: Omit<ExportedPicture, 'asOf'>) {
  const { title } = picture;
  const asOf = useAsOf();
  const { message, setMessage, copy } = useCopy();
  const take = async (format: Format) => {
    setMessage(text('explorer.network.making'));
    try {
      saveFile(await fileOf(format, { ...picture, asOf }), `${fileName(title)}.${format}`);
      setMessage(text('explorer.network.made'));
    } catch {
      setMessage(text('explorer.state.down'));
    }
  };
  return (
    <div class="network-take no-print" role="group" aria-label={text('explorer.network.export')}>
      <b>{text('explorer.network.export')}</b>
      {FORMATS.map((format) => (
        <button key={format} type="button" onClick={() => void take(format)}>
          {format === 'graphml' ? 'GraphML' : format.toUpperCase()}
        </button>
      ))}
      <button type="button" onClick={() => void copy(citation(title, asOf))}>
        {text('explorer.network.cite')}
      </button>
      <button type="button" onClick={() => void copy(embedding(title))}>
        {text('explorer.network.embed')}
      </button>
      <span role="status">{message}</span>
    </div>
  );
}

interface ExportedPicture {
  scene: Scene;
  /** All names and ties of the picture without grouping, and their positions. */
  drawing: Drawing;
  places: ReadonlyMap<string, PicturePosition>;
  title: string;
  asOf: AsOf;
}

async function fileOf(format: Format, { scene, drawing, places, title, asOf }: ExportedPicture): Promise<Blob> {
  if (format === 'csv') return new Blob([toCsv(drawing)], { type: 'text/csv' });
  if (format === 'graphml') return new Blob([toGraphml(drawing, places)], { type: 'application/graphml+xml' });
  const sheet = await sheetFor({ scene, title, asOf });
  return format === 'svg' ? new Blob([toSvg(sheet, title)], { type: 'image/svg+xml' }) : toPng(sheet, PNG_SCALE);
}

async function sheetFor({ scene, title, asOf }: Pick<ExportedPicture, 'scene' | 'title' | 'asOf'>): Promise<Sheet> {
  const { drawing } = scene;
  const palette = paletteOf(document.querySelector('.stage')!);
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `600 13px ${palette.font}`;
  const sources = await askSources(
    drawing.lines.flatMap(({ ties }) => ties.map(({ id }) => id)),
    asOf,
  );
  const sheetWords = {
    title,
    date: asOfText(asOf),
    marks: [
      ...GROUPS.filter((group) => drawing.groups.has(group)).map((group) => ({
        mark: group,
        name: label('GROUP', group),
      })),
      ...(drawing.nodes.some((drawn) => markOf(drawn) === 'initiative')
        ? [{ mark: 'initiative' as const, name: text('explorer.network.initiative') }]
        : []),
    ],
    lines: lineWords(drawing),
    sourcesHeading: text('explorer.common.sources'),
    sources: sources.map(({ title: name, publisher, publishedOn, url }) =>
      [
        `${name}.`,
        [publisher, publishedOn ? formatDate(publishedOn) : text('explorer.common.undated')].filter(Boolean).join(', '),
        url,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  };
  return sheetOf(scene, palette, sheetWords, (words) => context.measureText(words).width);
}

/** Returns the legend of the lines of a drawing. */
function lineWords({ lines }: Drawing): SheetWords['lines'] {
  return LINE_STATUSES.filter((status) => lines.some((line) => line.status === status)).map((status) => ({
    style: {
      dashes: (DASHES[status] ?? []).map((length) => 2.8 * length),
      isDisputed: status === 'CONTESTED',
      isHighlighted: false,
    },
    name: label('STATUS', status),
  }));
}

/** Returns the citation of a picture: its title, its site, its two times and its address. */
export function citation(title: string, asOf: AsOf): string {
  return text('explorer.network.citation', {
    title,
    site: text('explorer.name'),
    date: asOfText(asOf),
    address: location.href,
  });
}

/** Returns the element that embeds this picture in another site, where the operator allows it. */
function embedding(title: string): string {
  const view = formatPictureView(parsePictureView(location.search).view);
  const address = `${location.origin}/${LANGUAGE.toLowerCase()}/embed/network?${view}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="720" height="560"></iframe>`;
}

const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^\w ]/g, '')
    .trim()
    .replaceAll(/ +/g, '-')
    .toLowerCase()
    .slice(0, 60);
