import type { ImportAnswer } from '../../../src/change/import/sheets/import-answer';
import {
  readWithLibreOffice,
  describeWith,
  LIBRE_OFFICE,
  convertWithLibreOffice,
} from '../../support/spreadsheet-programs';
import { useWritingApi } from '../../support/writing-api';
import { SMALL_WORLD } from '../../worlds/small-world';

const ROW = /<table:table-row\b(?:(?!<\/table:table-row>)[^])*<\/table:table-row>/g;
const CELL = /<table:table-cell\b[^>]*?(?:\/>|>(?:(?!<\/table:table-cell>)[^])*<\/table:table-cell>)/g;
const REPEATED = / table:number-columns-repeated="(\d+)"/;
/** The columns for the member's entries: the first two of a new row, and four of every row. */
const [WITH, LINK, ANSWER, SINCE, UNTIL, REMARK] = [0, 1, 3, 4, 5, 6];

/**
 * Returns the row of a flat OpenDocument spreadsheet with texts in these columns, each in the
 * format of its cell.
 */
function typed(row: string, cells: Readonly<Record<number, string>>): string {
  const parts = (row.match(CELL) ?? []).flatMap((cell) => {
    const [repeated, count = '1'] = REPEATED.exec(cell) ?? [''];
    return Array<string>(Math.min(Number(count), 20)).fill(cell.replace(repeated, ''));
  });
  for (const [index, text] of Object.entries(cells)) {
    const [style = ''] = / table:style-name="[^"]*"/.exec(parts[Number(index)]!) ?? [];
    parts[Number(index)] =
      `<table:table-cell${style} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  }
  return row.replace(/^(<table:table-row\b[^>]*>)[^]*$/, `$1${parts.join('')}</table:table-row>`);
}

describeWith(LIBRE_OFFICE, () => {
  const { api, north } = useWritingApi(SMALL_WORLD);

  test.each(['xlsx', 'csv'])(
    'a member fills its sheet in with LibreOffice, saves it as %s, and it is recorded',
    async (saved) => {
      const address = `${api().address}/export/member-sheet.xlsx?organisation=MBR-ABO&lang=fr`;
      const sheet = Buffer.from(await (await fetch(address)).arrayBuffer());
      const opened = await readWithLibreOffice('sheet.xlsx', sheet, 'fods');
      let newRows = 0;
      const filled = opened.replace(ROW, (row) => {
        if (row.includes('membre du Réseau Lanterne')) return typed(row, { [ANSWER]: 'Oui' });
        if (row.includes('partenaire du Bureau du Code'))
          return typed(row, { [ANSWER]: 'terminé', [UNTIL]: '06/2024', [REMARK]: 'Rapport annuel' });
        if (row.includes('représentant local')) return typed(row, { [SINCE]: '2012' });
        const isEmpty = /MBR-ABO \d{4}-[^ ]+Z</.test(row) && newRows++ === 0;
        return isEmpty ? typed(row, { [WITH]: 'Keel University', [LINK]: 'partenaire', [SINCE]: '2023' }) : row;
      });
      const content = await convertWithLibreOffice('answer.fods', filled, saved);
      const response = await fetch(`${api().address}/import`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...north.headers() },
        body: JSON.stringify({
          sheets: [{ name: `answer.${saved}`, content: content.toString('base64') }],
          dryRun: false,
        }),
      });
      const answer = (await response.json()) as ImportAnswer;
      expect(answer).toMatchObject({
        problems: [],
        counts: { newEvidence: 1, endedTies: 1, changedTies: 1, newTies: 1, retractedTies: 0 },
      });
      expect(answer.changes).toContainEqual(
        expect.objectContaining({ status: 'ENDED', fields: [{ field: 'until', old: null, new: '2024-06' }] }),
      );
      await north.record('undoChange', { id: answer.change!.id });
    },
  );
});
