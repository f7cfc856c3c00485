import { SaxesParser } from 'saxes';
import { toCsv } from '../../../../src/web/network/export/csv';
import { toGraphml } from '../../../../src/web/network/export/graphml';
import { withPart } from '../../../../src/web/network/known-graph';
import { escaped, toSvg } from '../../../../src/web/network/export/svg';
import { drawn, member, SMALL, tie } from './small-network';

const EVIL = `</text><script>alert("1")</script>&'\u0000`;
const NAMED = withPart(SMALL, { nodes: [{ ...member('b'), name: EVIL } as never], ties: [], around: [] });

/** Returns the texts and the names of the elements of XML; throws where it is not well formed. */
function parse(xml: string): { texts: string[]; elements: string[] } {
  const found = { texts: [] as string[], elements: [] as string[] };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => void (text.trim() && found.texts.push(text)));
  parser.on('opentag', ({ name }) => void found.elements.push(name));
  parser.write(xml).close();
  return found;
}

test('a name in an SVG is escaped text', () => {
  const sheet = { width: 10, height: 10, paper: '#fff', font: 'serif' };
  const text = { kind: 'text', text: EVIL, x: 1, y: 2, size: 12, fill: '#000', anchor: 'start' } as const;
  const { texts, elements } = parse(toSvg({ ...sheet, drawables: [text] }, EVIL));
  expect(elements).toEqual(['svg', 'title', 'rect', 'text']);
  expect(texts).toEqual([EVIL.replace('\u0000', ''), EVIL.replace('\u0000', '')]);
});

test('GraphML has each name with its position, and each tie', () => {
  const known = withPart(NAMED, { nodes: [], ties: [tie('b', 'a', { id: 'ba', until: '2020' })], around: [] });
  const xml = toGraphml(drawn({ nodes: ['a', 'b'] }, known), new Map([['a', { x: 1, y: -2 }]]));
  const { texts, elements } = parse(xml);
  expect(elements.filter((name) => name === 'node')).toHaveLength(2);
  expect(elements.filter((name) => name === 'edge')).toHaveLength(2);
  expect(texts).toEqual(expect.arrayContaining(['a', EVIL.replace('\u0000', ''), '-2', '2020']));
  expect(xml).toContain('<edge id="ba" source="b" target="a">');
});

test('CSV has a row for each tie, quoted, and no formula', () => {
  const known = withPart(SMALL, { nodes: [{ ...member('b'), name: '=1+"2"' } as never], ties: [], around: [] });
  const [head, ...rows] = toCsv(drawn({ nodes: ['a', 'b', 'c'] }, known))
    .trim()
    .split('\r\n');
  expect(head).toMatch(/^\ufeff?"from","from_name","type"/);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toBe(`"a","a","PARTNER_OF","b","'=1+""2""","CURRENT","HIGH","","","2026-11-30","ab"`);
});

test('characters that XML does not allow are left out', () => {
  expect(escaped('a\u0008b<c')).toBe('ab&lt;c');
});
