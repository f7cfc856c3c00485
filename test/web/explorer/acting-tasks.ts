import { buffer } from 'node:stream/consumers';
import { openSheets } from '../../../src/exchange/mapping/open-sheets';
import { Language } from '../../../src/language/language';
import { message, type MessageKey, type MessageValues } from '../../../src/language/message';
import { Role } from '../../../src/graph/access/viewer';
import { csvOf, workbookOf } from '../../support/mapped-sheet';
import type { Explorer } from './explorer';
import { MAX_ACTIONS, type Reader, startReader } from './reader';

export interface TaskLook {
  language: Language;
  width: number;
}

/** Returns the options of a browser in which `/` has this look. */
export const optionsOf = ({ language, width }: TaskLook) => ({
  locale: language === Language.FR ? 'fr-FR' : 'en-GB',
  viewport: { width, height: 900 },
});

const SOURCE = [{ title: 'Message about the tasks', asOf: '2026-09', confidence: 'HIGH' }];

/** The maximum number of actions of a long task: an import, ten ties, the yearly sheet. */
const MAX_OF_LONG = 20;

/**
 * The tasks of a person at a desk: each begins at `/`, types no address, and finds everything by
 * role and name.
 */
export function describeTasks(explorer: Explorer, look: TaskLook): void {
  const t = (key: MessageKey, values?: MessageValues) => message(look.language, key, values);
  const start = async (role?: Role, regions?: string[]): Promise<Reader> => {
    const reader = await startReader(explorer, optionsOf(look));
    if (role) await explorer.signIn(reader.page, role, regions);
    return reader;
  };
  const recorded = (reader: Reader) =>
    reader.page
      .getByRole('main')
      .getByRole('status')
      .getByRole('heading', { name: t('explorer.recording.recorded') });
  /** Undoes the changes, which is no part of the task. */
  const undoAll = async (reader: Reader) => {
    const undo = reader.page
      .getByRole('main')
      .getByRole('status')
      .getByRole('button', { name: t('explorer.common.undo') });
    for (let remaining = await undo.count(); remaining > 0; remaining--) {
      await undo.first().click();
      await reader.page.waitForFunction(
        ([before]) => document.querySelectorAll('main [role=status] button.link').length < before!,
        [remaining],
      );
    }
  };
  const undoOne = async (reader: Reader) => {
    await reader.find('button', t('explorer.common.undo')).click();
    await reader.find('heading', t('explorer.recording.undone')).waitFor();
  };
  const expectFew = (reader: Reader, maximum = MAX_ACTIONS) => expect(reader.actions()).toBeLessThanOrEqual(maximum);
  const goOn = async (reader: Reader) => {
    await reader.click('button', t('explorer.recording.continue'));
    await explorer.settled(reader.page);
  };
  const record = (reader: Reader) =>
    reader.click('button', new RegExp(`^${t('explorer.recording.record')}$`), reader.page.getByRole('main'));

  test('reach OAS, and ask for the introduction', async () => {
    const reader = await start(Role.EDITOR);
    await reader.fill('combobox', t('explorer.search.label'), 'OAS');
    await reader.click('option', /American States|États américains/);
    await reader.click('link', t('explorer.organisation.reached'));
    await reader.fill('combobox', t('explorer.route.from'), 'ecpat sweden');
    await reader.click('option', /ECPAT Sweden|Suède/);
    await reader.click('button', t('explorer.route.find'));
    await reader.click('button', t('explorer.introduction.title'));
    await record(reader);
    await recorded(reader).first().waitFor();
    await reader.find('list', t('explorer.introduction.asked')).waitFor();
    expectFew(reader);
    await undoAll(reader);
  });

  test('correct a wrong date found on a page, and undo it', async () => {
    const reader = await start(Role.EDITOR);
    await reader.fill('combobox', t('explorer.search.label'), 'aple cambodia');
    await reader.click('option', /APLE/);
    await reader.page.getByRole('table', { name: t('explorer.organisation.tieKind', { kind: 'relations' }) }).waitFor();
    const row = reader.page.getByRole('row').filter({ hasText: '2003' });
    await row.getByRole('link').first().click();
    await reader.click('link', t('explorer.record.correct'));
    await reader.fill('textbox', t('explorer.recording.field.since'), '2004');
    await goOn(reader);
    await goOn(reader);
    await goOn(reader);
    await record(reader);
    await recorded(reader).waitFor();
    await undoOne(reader);
    // The click on the row and Undo are actions too; those of the source are not.
    expectFew(reader, MAX_ACTIONS + 1);
  });

  test('find “ecpat thai”', async () => {
    const reader = await start();
    await reader.fill('combobox', t('explorer.search.label'), 'ecpat thai');
    const first = reader.page.getByRole('listbox').getByRole('option').first();
    await first.getByText(/Thai|Thaï/).waitFor();
    await first.click();
    await reader.find('heading', /Thai|Thaï/).waitFor();
    expectFew(reader);
  });

  test('confirm ten ties with one source', async () => {
    const reader = await start(Role.EDITOR);
    await reader.openByMenu(t('explorer.menu.followUp'), t('explorer.menu.check'));
    await reader.fill('combobox', t('explorer.check.targets'), 'ASEAN');
    await reader.click('option', /Southeast Asian Nations|nations de l.Asie du Sud-Est/i);
    await reader.click('link', t('explorer.check.withGovernments', { count: 11 }));
    const answers = reader.page.getByRole('radiogroup');
    await answers.nth(11).waitFor();
    for (let attempt = 0; attempt < 12; attempt++) {
      const name = (await answers.nth(attempt).getAttribute('aria-label')) ?? '';
      await reader.click('radio', t('explorer.check.given', { answer: 'confirmed' }), answers.nth(attempt));
      expect(name).not.toBe('');
    }
    const button = reader.page.getByRole('button', {
      name: new RegExp(t('explorer.check.record', { count: 10 }).replace('10', '1\\d')),
    });
    await reader.page
      .getByRole('textbox', { name: t('explorer.check.sourceTitle') })
      .fill('Answers about twelve links');
    await button.click();
    await recorded(reader).waitFor();
    expectFew(reader, MAX_OF_LONG);
    await undoAll(reader);
  });

  test('import a sheet with foreign kinds, and get each right', async () => {
    const sheet = csvOf([
      ['Nombre', 'Tipo', 'País', 'Sitio web'],
      ['Hoteles del Muelle', 'Cadena hotelera', 'PER', 'muelle.example.org'],
      ['Mesa del Muelle', 'Mesa de coordinación', 'PER', ''],
      ['Faro Infantil', 'ONG', 'PER', ''],
    ]);
    const reader = await start(Role.ADMIN);
    const { page } = reader;
    await reader.openByMenu(t('explorer.menu.record'), t('explorer.menu.import'));
    await reader.attach(t('explorer.import.sheets'), {
      name: 'muelle.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(sheet),
    });
    await goOn(reader);
    for (const [value, kind] of [
      ['Cadena hotelera', 'COMPANY'],
      ['Mesa de coordinación', 'COALITION'],
    ] as const) {
      const name = t('explorer.import.valueOf', { header: 'Tipo', value });
      expect(await reader.find('combobox', name).inputValue()).toBe('');
      await reader.choose(name, t(`label.KIND.${kind}`));
    }
    await goOn(reader);
    await page.getByRole('textbox', { name: t('explorer.recording.field.publisher') }).fill('Muelle');
    await page.getByRole('textbox', { name: t('explorer.recording.field.evidence.asOf') }).fill('2026-05');
    await goOn(reader);
    const what = t('explorer.import.count.nodes', { count: 3 });
    await reader.click('button', t('explorer.import.import', { what }));
    await recorded(reader).waitFor();
    expectFew(reader, MAX_OF_LONG);
    const { actors } = await explorer.ask<{ actors: { nodes: { name: string; kind: string; website: string }[] } }>(
      '{ actors(filter: { countries: ["PER"], text: "e" }, first: 100) { nodes { name kind website } } }',
    );
    expect(actors.nodes).toEqual(
      expect.arrayContaining([
        { name: 'Hoteles del Muelle', kind: 'COMPANY', website: 'https://muelle.example.org/' },
        { name: 'Mesa del Muelle', kind: 'COALITION', website: null },
      ]),
    );
    await undoOne(reader);
  });

  test('send the yearly sheet of a member, and take it back', async () => {
    const reader = await start(Role.COORDINATOR, ['BLK-AP']);
    const { page } = reader;
    await reader.fill('combobox', t('explorer.search.label'), 'aple cambodia');
    await reader.click('option', /APLE/);
    await reader.unfold(t('explorer.organisation.askMember'));
    const language = look.language.toLowerCase();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      reader.click('link', t('explorer.organisation.askMember.sheet', { language, format: 'Excel' })),
    ]);
    // The work of the member.
    const [sheet] = openSheets({ name: 'sheet.xlsx', content: await buffer(await download.createReadStream()) }, []);
    const rows = sheet!.records.map(({ cells }) => Array.from({ length: 8 }, (_, index) => cells[index] ?? ''));
    const isFrench = look.language === Language.FR;
    const [yes, no] = isFrench ? (['oui', 'non'] as const) : (['yes', 'no'] as const);
    rows.find(([other]) => other === 'INHOPE')![3] = yes;
    rows.find(([other]) => /Cambodia|Cambodge/.test(other!))![3] = no;

    await reader.openByMenu(t('explorer.menu.record'), t('explorer.menu.import'));
    await reader.attach(t('explorer.import.sheets'), {
      name: 'answer.xlsx',
      mimeType: 'application/octet-stream',
      buffer: workbookOf({ [sheet!.name]: rows }),
    });
    await goOn(reader);
    const never = t('explorer.import.accept', { value: no, name: t('memberSheet.answer.never') });
    await reader.click('button', never);
    const changes = page.getByRole('table', { name: t('explorer.import.changes', { count: 2 }) });
    await changes
      .getByRole('row')
      .filter({ hasText: 'INHOPE' })
      .getByText(t('explorer.import.status.CONFIRMED'))
      .waitFor();
    await changes.getByText(t('explorer.import.status.RETRACTED')).waitFor();
    await reader.click('button', new RegExp(`^${t('explorer.import.import', { what: '' })}`));
    await recorded(reader).waitFor();
    expectFew(reader, MAX_OF_LONG);
    await undoOne(reader);
  });

  test('see that a contact is due', async () => {
    const change = async (mutation: string, input: object) => {
      const type = mutation === 'saveMeeting' ? 'MeetingInput' : 'EngagementInput';
      const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { change { id } userErrors { message } } }`;
      const { done } = await explorer.ask<{ done: { change: { id: string }; userErrors: unknown[] } }>(
        query,
        { input },
        Role.EDITOR,
      );
      expect(done.userErrors).toEqual([]);
      return done.change.id;
    };
    const met = await change('saveMeeting', { heldOn: '2026-09-01', by: 'ECPAT', with: ['ASEAN'], evidence: SOURCE });
    const kept = await change('recordEngagement', {
      actor: 'ASEAN',
      contactEvery: 2,
      asOf: '2026-09',
      evidence: SOURCE,
    });
    const reader = await start(Role.EDITOR);
    const due = reader.page.getByRole('region', { name: t('explorer.home.due', { where: 'all' }) });
    await due.getByText(message(look.language, 'label.AGENDA.CONTACT_DUE')).first().waitFor();
    expectFew(reader);
    for (const id of [kept, met])
      await explorer.ask(
        'mutation ($id: ID!) { undoChange(input: { id: $id }) { userErrors { message } } }',
        { id },
        Role.EDITOR,
      );
  });

  test('brief Morocco on two pages', async () => {
    const reader = await start();
    await reader.fill('combobox', t('explorer.search.label'), look.language === Language.FR ? 'maroc' : 'morocco');
    await reader.click('option', /^(Morocco|Maroc)/);
    await reader.click('link', t('explorer.brief.open'));
    await reader.find('heading', /(Brief|Note).*(Morocco|Maroc)/).waitFor();
    await reader.find('region', t('explorer.common.sources')).waitFor();
    await reader.find('region', t('explorer.brief.askFirst')).getByText('AMANE').first().waitFor();
    expectFew(reader);
    const pdf = await reader.page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
  });

  test('see what is due this month', async () => {
    const reader = await start();
    const due = reader.page.getByRole('region', { name: t('explorer.home.due', { where: 'all' }) });
    await due.getByRole('link', { name: t('explorer.menu.calendar') }).waitFor();
    expect(await due.innerText()).not.toBe('');
    expectFew(reader);
  });

  test('record a meeting from the page of an organisation', async () => {
    const reader = await start(Role.EDITOR);
    await reader.fill('combobox', t('explorer.search.label'), 'OAS');
    await reader.click('option', /American States|États américains/);
    await reader.click('link', t('explorer.recording.meeting.title'));
    await reader.fill('combobox', t('explorer.recording.field.meeting.by'), 'ecpat sweden');
    await reader.click('option', /ECPAT Sweden|Suède/);
    await goOn(reader);
    await reader.page
      .getByText(/American States|États américains/)
      .first()
      .waitFor();
    await goOn(reader);
    await reader.fill('textbox', t('explorer.recording.field.on'), '2026-09-01');
    await reader.find('button', t('explorer.recording.continue')).click();
    await reader.find('heading', t('explorer.recording.question.subjects')).waitFor();
    expectFew(reader);
  });

  test('find what to confirm first for ASEAN', async () => {
    const reader = await start();
    await reader.click('link', /(Southeast Asian Nations: all|Asie du Sud-Est.*tout voir)$/);
    await reader.find('heading', /(Southeast Asian Nations|Asie du Sud-Est)/).waitFor();
    await reader.find('table', t('explorer.check.first')).getByRole('row').nth(1).waitFor();
    await reader.page.getByText(/(To \d+ of them no path|Vers \d+ d’entre elles, aucun chemin)/).waitFor();
    expectFew(reader);
  });

  test('find the first contact in Kenya', async () => {
    const reader = await start();
    await reader.fill('combobox', t('explorer.search.label'), 'kenya');
    await reader.click('option', /^Kenya/);
    await reader.click('link', t('explorer.brief.open'));
    await reader
      .find('region', t('explorer.brief.askFirst'))
      .getByText('Kenya Alliance for Advancement of Children')
      .first()
      .waitFor();
    expectFew(reader);
  });
}
