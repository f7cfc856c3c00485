import { text } from '../language/text';

const LANGUAGES = ['en', 'fr'] as const;
const FORMATS = { xlsx: 'Excel', csv: 'CSV' } as const;

/** Its public links as a sheet, in which it says itself what is still true. */
export function AskMember({ id, name }: { id: string; name: string }) {
  return (
    <details>
      <summary>{text('explorer.organisation.askMember')}</summary>
      <p class="note">{text('explorer.organisation.askMember.what', { name })}</p>
      <ul class="plain">
        {LANGUAGES.flatMap((language) =>
          Object.entries(FORMATS).map(([ending, format]) => (
            <li key={language + ending}>
              <a
                href={`/export/member-sheet.${ending}?${new URLSearchParams({ organisation: id, lang: language }).toString()}`}
                download
              >
                {text('explorer.organisation.askMember.sheet', { language, format })}
              </a>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
