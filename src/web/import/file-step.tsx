import { useState } from 'preact/hooks';
import { withFiles } from './choices';
import type { ImportRequest } from './import-api';
import { StepButtons, type StepProps } from './step-parts';
import { word } from './words';

/** The maximum length of the base64 of a request, within the 8 MiB that the API accepts. */
const MAX_LENGTH = 8_000_000;

/** The step that chooses the files, which can also be dropped on their field. */
export function FileStep({ importing: { request, check, isWaiting }, next }: StepProps) {
  const [isTooLarge, setTooLarge] = useState(false);
  const read = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const files = (data.getAll('sheets') as File[]).filter(({ size }) => size > 0);
    const mapping = await (data.get('mapping') as File).text();
    // The files of the last request are kept.
    if (files.length === 0 && !mapping) return next();
    const sheets =
      files.length === 0
        ? request!.sheets
        : await Promise.all(files.map(async (file) => ({ name: file.name, content: await base64Of(file) })));
    const isLarge = sheets.reduce((sum, { content }) => sum + content.length, 0) > MAX_LENGTH;
    setTooLarge(isLarge);
    if (!isLarge && (await check(withFiles(request, sheets, mapping)))) next();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void read(event.currentTarget);
      }}
    >
      {isTooLarge && (
        <p class="error-text" role="alert">
          {word('tooLarge')}
        </p>
      )}
      {(['sheets', 'mapping'] as const).map((name) => (
        <div key={name} class="field">
          <label for={`import-${name}`}>{word(name)}</label>
          <span class="note" id={`import-${name}-hint`}>
            {hintOf(name, request)}
          </span>
          <input
            id={`import-${name}`}
            name={name}
            type="file"
            multiple={name === 'sheets'}
            accept={name === 'sheets' ? '.csv,.xlsx' : '.yaml,.yml'}
            required={name === 'sheets' && !request}
            aria-describedby={`import-${name}-hint`}
          />
        </div>
      ))}
      <StepButtons isWaiting={isWaiting} />
    </form>
  );
}

function hintOf(name: 'sheets' | 'mapping', request: ImportRequest | null): string {
  if (name === 'sheets' && request)
    return word('chosen', { names: request.sheets.map((sheet) => sheet.name).join(', ') });
  return word(name === 'mapping' && request?.mapping ? 'mapping.kept' : `${name}.hint`);
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^.*,/, ''));
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(file);
  });
}
