import { xmlSafe, xmlText } from '../xlsx/xml-text';
import { cellText, type Value } from '../rows/exported-cells';
import type { ExportedNode, ExportedTie, GraphWriter } from '../exported';
import type { Output } from './output-folder';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** What nodes and edges say of themselves. Gephi takes `label` and `weight` for what they are called and how thick. */
const NODE_KEYS = ['identifier', 'label', 'label_fr', 'other_names', 'type', 'kind', 'group', 'country', 'region'];
const EDGE_KEYS = ['identifier', 'type', 'confidence', 'visibility', 'sources'];
const DATES = ['since', 'until'];

/** GraphML (http://graphml.graphdrawing.org): all nodes, and all ties as directed edges. Values of indicators have no place in it. */
export function graphml(output: Output): GraphWriter {
  output.write(HEAD);
  const key = (of: string, name: string, type = 'string'): void =>
    output.write(`<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`);
  for (const name of [...NODE_KEYS, ...DATES]) key('node', name);
  for (const name of [...EDGE_KEYS, ...DATES]) key('edge', name);
  key('edge', 'weight', 'double');
  key('edge', 'contested', 'boolean');
  output.write('<graph id="convening-graph" edgedefault="directed">\n');
  return {
    node: (node) => output.write(`<node id="${token(node.id)}">${data('node', nodeData(node))}</node>\n`),
    tie: (tie) =>
      output.write(
        `<edge id="${token(tie.id)}" source="${token(tie.from)}" target="${token(tie.to)}">${data('edge', tieData(tie))}</edge>\n`,
      ),
    value: () => undefined,
    end: () => output.write('</graph>\n</graphml>\n'),
  };
}

function nodeData(node: ExportedNode): Record<string, Value> {
  const { id, nameEn, nameFr, otherNames, type, country, region, since, until } = node;
  return {
    ...{ identifier: id, label: nameEn, label_fr: nameFr, other_names: otherNames?.join('; '), type },
    ...{ kind: node.kind as Value, group: node.group as Value, country, region, since, until },
  };
}

function tieData({ id, type, confidence, visibility, since, until, strength, contested, evidence }: ExportedTie) {
  const sources = [...new Set(evidence.map(({ source }) => source.url ?? source.title))].join('; ');
  return {
    ...{ identifier: id, type, confidence, visibility, sources, since, until },
    ...{ weight: strength, contested: contested ? 'true' : 'false' },
  };
}

function data(of: string, values: Record<string, Value>): string {
  return Object.entries(values)
    .map(([name, value]) => [name, cellText(value)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<data key="${of}-${name}">${xmlText(xmlSafe(text))}</data>`)
    .join('');
}

/** The id as the NMTOKEN that GraphML asks for: what an NMTOKEN cannot hold becomes its code point, between colons. */
function token(id: string): string {
  return id.replace(/[^A-Za-z0-9._-]/gu, (sign) => `:${(sign.codePointAt(0) ?? 0).toString(16)}:`);
}
