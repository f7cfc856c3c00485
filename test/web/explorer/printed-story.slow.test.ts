import { Role } from '../../../src/graph/access/viewer';
import { pdfPages } from '../../support/pdf-pages';
import { heading, useExplorer } from './explorer';
import { placed } from './picture-page';

const explorer = useExplorer('facts');

interface TieWithSources {
  id: string;
  from: { id: string };
  to: { id: string };
  sentence: string;
  evidence: { source: { id: string; title: string } }[];
}

test('a story of ten steps over 200 names has each step on a page, with its sentence and its sources', async () => {
  const { neighbourhood } = await explorer.ask<{ neighbourhood: { nodes: { id: string }[]; ties: TieWithSources[] } }>(
    `{ neighbourhood(of: ["ECPAT"], hops: 2, first: 2000) {
      nodes { id } ties { id from { id } to { id } sentence evidence { source { id title } } }
    } }`,
  );
  const nodes = neighbourhood.nodes.slice(0, 200).map(({ id }) => id);
  const ties = neighbourhood.ties
    .filter(({ from, to, evidence }) => nodes.includes(from.id) && nodes.includes(to.id) && evidence.length > 0)
    .slice(0, 10);
  const page = await explorer.open(`/en/network?nodes=${nodes.join()}`);
  await placed(explorer, page);
  const view = new URL(page.url()).search.slice(1);
  const { savePicture } = await explorer.ask<{ savePicture: { picture: { id: string } } }>(
    'mutation ($input: PictureInput!) { savePicture(input: $input) { picture { id } } }',
    {
      input: {
        nameEn: 'Ten steps over 200 names',
        view,
        visibility: 'PUBLIC',
        steps: ties.map(({ id, sentence, evidence }) => ({
          textEn: sentence,
          view: `bright=${id}`,
          sources: evidence.map(({ source }) => source.id),
        })),
      },
    },
    Role.EDITOR,
  );
  await page.goto(`${explorer.address}/en/story/${savePicture.picture.id}`);
  await heading(page, 'Ten steps over 200 names').waitFor();
  await page.locator('canvas[data-drawn="200"]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const pages = pdfPages(await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true }));
  ties.forEach(({ sentence, evidence }, index) => {
    const texts = [`Step ${String(index + 1)} of 10`, sentence, ...evidence.map(({ source }) => source.title)];
    for (const words of texts)
      expect([index, pages[index]]).toEqual([index, expect.stringContaining(words.replace(/\s/g, ''))]);
  });
  expect(pages).toHaveLength(10);
});
