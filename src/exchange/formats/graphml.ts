import { strengthsOf, TIE_TYPES } from '../../store/model/tie-types';
import type { ExportedNode, ExportedTie } from '../export-graph.store';
import { cellText, type CellContent } from '../rows/cell-text';
import { escapeXml, replaceNonXml } from '../xlsx/xml';
import type { GraphWriter } from './graph-writer';
import type { Output } from './output-folder';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** The attributes of nodes and edges; Gephi shows `label` as a name and `weight` as a width. */
const NODE_KEYS = ['identifier', 'label', 'label_fr', 'other_names', 'type', 'kind', 'group', 'country', 'region'];
const EDGE_KEYS = ['identifier', 'type', 'confidence', 'visibility', 'sources'];
const DATES = ['since', 'until'];

/** Writes all but pictures and values, ties as directed edges: http://graphml.graphdrawing.org */
export function graphml(output: Output): GraphWriter {
  output.write(HEAD);
  const key = (element: string, name: string, type = 'string'): void =>
    output.write(`<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`);
  for (const name of [...NODE_KEYS, ...DATES]) key('node', name);
  for (const name of [...EDGE_KEYS, ...DATES]) key('edge', name);
  key('edge', 'weight', 'double');
  key('edge', 'contested', 'boolean');
  output.write('<graph id="convening-graph" edgedefault="directed">\n');
  return {
    node: (node) => {
      if (node.type === 'Picture') return false;
      output.write(`<node id="${nmtoken(node.id)}">${data('node', nodeData(node))}</node>\n`);
      return true;
    },
    tie: (tie) => {
      if (TIE_TYPES[tie.type].ofRecords) return false;
      output.write(
        `<edge id="${nmtoken(tie.id)}" source="${nmtoken(tie.from)}" target="${nmtoken(tie.to)}">${data('edge', tieData(tie))}</edge>\n`,
      );
      return true;
    },
    value: () => false,
    end: () => output.write('</graph>\n</graphml>\n'),
  };
}

function nodeData(node: ExportedNode): Record<string, CellContent> {
  const { id, nameEn, nameFr, otherNames, type, country, region, since, until } = node;
  return {
    identifier: id,
    label: nameEn,
    label_fr: nameFr,
    other_names: otherNames?.join('; '),
    type,
    kind: node.kind as CellContent,
    group: node.group as CellContent,
    country,
    region,
    since,
    until,
  };
}

function tieData(tie: ExportedTie) {
  const { id, type, confidence, visibility, since, until, contested, evidence } = tie;
  const { along, against } = strengthsOf(type, tie.strength);
  const sources = [...new Set(evidence.map(({ source }) => source.url ?? source.title))].join('; ');
  return {
    identifier: id,
    type,
    confidence,
    visibility,
    sources,
    since,
    until,
    weight: Math.max(along, against),
    contested: contested ? 'true' : 'false',
  };
}

function data(element: string, values: Record<string, CellContent>): string {
  return Object.entries(values)
    .map(([name, value]) => [name, cellText(value)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<data key="${element}-${name}">${escapeXml(replaceNonXml(text))}</data>`)
    .join('');
}

/** Converts an id to an NMTOKEN: other characters become hexadecimal code points between colons. */
function nmtoken(id: string): string {
  return id.replace(/[^A-Za-z0-9._-]/gu, (character) => `:${(character.codePointAt(0) ?? 0).toString(16)}:`);
}
