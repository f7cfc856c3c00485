import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../examples');
const answers = readdirSync(FOLDER).map((file) => [
  file.replace('.json', ''),
  readFileSync(join(FOLDER, file), 'utf8'),
]);

interface Expected {
  says: readonly RegExp[];
  never: readonly RegExp[];
}

/** What a good answer to a question says, and what it must never say. The answers themselves are held to the API by another test. */
const EXPECTED: Record<string, Expected> = {
  '16-que-savons-nous-du-maroc': {
    says: [/Aucun partenariat en cours n’est recensé/, /pourrai(en)?t|Pourrai(en)?t/],
    never: [/"(members|partnerships|actions)":0/],
  },
  '20-carte-objectifs-regions': {
    says: [/"notOnRecord":\["/, /"unassigned":[1-9]/, /Pourraient aussi en relever/],
    never: [/"(members|partnerships|actions)":0/, /Groupes sans siège/],
  },
  '26-brief-me-on-the-philippines': {
    says: [/"actors"/, /"commitments"/, /"instruments"/, /could belong here/],
    never: [/"(members|partnerships|actions)":0/],
  },
  '27-next-review-of-thailand': {
    says: [/"reviews":\{"totalCount":0,"nodes":\[\],"unknown":\[\{/, /"next":\{"totalCount":0,"unknown":\[\{/],
    never: [/There is none/],
  },
  '28-signatories-that-may-have-lapsed': {
    says: [/"ended"/, /"unconfirmed":\{"totalCount":[1-9]/],
    never: [/\(ended\)/],
  },
  '30-who-works-with-boys': { says: [/Global Boys Initiative/], never: [/"totalCount":0/] },
  '31-africa-and-asia-on-protection': {
    says: [/"unassigned":[1-9]/, /not on record at/],
    never: [/"(members|partnerships|actions)":0/, /empty seat|is missing/],
  },
  '32-pledges-of-bogota-to-follow-up': { says: [/"totalCount":[1-9]/, /"actors":\{"nodes":\[\{"name"/], never: [] },
  '34-what-to-confirm-first': { says: [/"routes":/, /"askWhom":\[\{"name"/], never: [/"checks":\[\]/] },
  '33-our-contact-with-unicef': { says: [/"unknown":\[\{/], never: [/There is none/] },
};

test.each(Object.entries(EXPECTED))('%s says what it should and nothing that it must not', (name, { says, never }) => {
  const text = answers.find(([file]) => file === name)?.[1] ?? '';
  const flat = JSON.stringify(JSON.parse(text));
  for (const pattern of says) expect(flat).toMatch(pattern);
  for (const pattern of never) expect(flat).not.toMatch(pattern);
});
