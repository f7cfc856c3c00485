import { useState } from 'preact/hooks';
import { type Draft, valueOf } from '../recording/draft';
import { FieldInput } from '../recording/field';
import type { Field } from '../recording/form';
import type { ImportRequest } from './import-api';
import { StepButtons } from './step-buttons';
import type { StepProps } from './step-props';
import { word } from './words';

const SOURCE: readonly Field[] = [
  { path: 'title', label: 'evidence.title', kind: 'text' },
  { path: 'url', label: 'evidence.url', kind: 'text' },
  { path: 'publisher', kind: 'text' },
  { path: 'published', label: 'evidence.asOf', kind: 'date' },
];

const DATES: Field = {
  path: 'dates',
  kind: 'radio',
  options: ['', 'day-first', 'month-first'],
  optionText: (value) => word(`dates.${value || 'none'}`),
};

/** What columns of dates are. */
const DATED = ['founded', 'since', 'until'];

/** Where the sheet is from: the source of all that it says. Asks for the order of dates where a column holds some. */
export function SourceStep({ importing: { request, answer, check, isWaiting }, next, back }: StepProps) {
  const [draft, setDraft] = useState<Draft>({
    title: request?.sheets[0]?.name,
    ...request?.source,
    dates: request?.dates ?? '',
  });
  const hasDates = answer?.sheets.some(({ columns }) => columns.some(({ meaning }) => DATED.includes(meaning ?? '')));
  const save = async () => {
    const source: Record<string, string> = {};
    for (const field of SOURCE) {
      const value = valueOf(draft, field);
      if (value) source[field.path] = value;
    }
    const dates = (valueOf(draft, DATES) as ImportRequest['dates']) || undefined;
    if (await check({ ...request!, source, dates })) next();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {[...SOURCE, ...(hasDates ? [DATES] : [])].map((field) => (
        <FieldInput
          key={field.path}
          field={field}
          draft={draft}
          change={(changes) => setDraft({ ...draft, ...changes })}
        />
      ))}
      <StepButtons isWaiting={isWaiting} back={back} />
    </form>
  );
}
