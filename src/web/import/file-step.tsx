import { useState } from 'preact/hooks';
import { StepButtons, type StepProps } from './step-parts';
import { word } from './words';

/** What a request may hold of base64, of the 8 MiB that the API takes. */
const MAX_LENGTH = 8_000_000;

/** Which files: chosen, or dropped on their field. */
export function FileStep({ importing: { request, check, isWaiting }, next }: StepProps) {
  const [isTooLarge, setTooLarge] = useState(false);
  const read = async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const files = (given.getAll('sheets') as File[]).filter(({ size }) => size > 0);
    // The files that were chosen before are kept.
    if (files.length === 0) return next();
    const sheets = await Promise.all(files.map(async (file) => ({ name: file.name, content: await base64Of(file) })));
    const isLarge = sheets.reduce((sum, { content }) => sum + content.length, 0) > MAX_LENGTH;
    setTooLarge(isLarge);
    const mapping = await (given.get('mapping') as File).text();
    if (!isLarge && (await check({ sheets, ...(mapping && { mapping }) }))) next();
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
            {request && name === 'sheets'
              ? word('chosen', { names: request.sheets.map((sheet) => sheet.name).join(', ') })
              : word(`${name}.hint`)}
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

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^.*,/, ''));
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(file);
  });
}
