import { EVIDENCE } from '../support/writer';
import { type User, useWritingApi } from '../support/writing-api';
import { SMALL_WORLD } from '../worlds/small-world';

const { anonymous, editor } = useWritingApi(SMALL_WORLD, { reloads: true });

const FIELDS = 'member { id } target { id } tie { id } best { score nodes: hops { to { id } } } explanation(lang: EN)';
const askFirst = async (input: string, fields = FIELDS, user: User = anonymous) =>
  (
    await user.read(
      `query @asOf(valid: "2022-12-31") { influencePaths(input: { ${input} }) { askFirst { ${fields} } } }`,
    )
  ).influencePaths!.askFirst;

test('names our member where the target is based, with what is on record between the two', async () => {
  console.log(JSON.stringify(await askFirst('from: ["ECPAT"], to: ["GOV-ABO"]'), null, 1));
  console.log(JSON.stringify(await askFirst('from: ["ECPAT"], to: ["POL-BLM", "COM-DUNE", "BODY-GULF"]'), null, 1));
  console.log(
    JSON.stringify(await askFirst('from: ["ECPAT"], to: ["POL-BLM", "GOV-ABO"]', 'explanation(lang: FR)'), null, 1),
  );
});

test('names no end of the question, nobody to avoid and nobody who is not to be approached', async () => {
  expect(await askFirst('from: ["MBR-ABO"], to: ["GOV-ABO"]')).toEqual([]);
  expect(await askFirst('from: ["ECPAT"], to: ["GOV-ABO"], avoid: ["MBR-ABO"]')).toEqual([]);
  await editor.record('recordEngagement', {
    input: { actor: 'MBR-ABO', engagement: 'NOT_TO_BE_APPROACHED', asOf: '2020', evidence: EVIDENCE },
  });
  expect(await askFirst('from: ["ECPAT"], to: ["GOV-ABO"]', 'member { id }', editor)).toEqual([]);
  expect(await askFirst('from: ["ECPAT"], to: ["GOV-ABO"]', 'member { id }')).toEqual([{ member: { id: 'MBR-ABO' } }]);
});
