import { useEffect, useRef } from 'preact/hooks';
import { Link } from '../frame/link';
import { usePage } from '../frame/location';
import { text } from '../language/text';
import type { Mistakes } from './draft';
import type { Form, Step } from './form';

interface MistakeSummaryProps {
  form: Form;
  /** The step that is shown; undefined where no step is. */
  step: Step | undefined;
  mistakes: Mistakes;
}

/** All mistakes above the question, as links to their fields; new ones receive the focus. */
export function MistakeSummary({ form, step, mistakes }: MistakeSummaryProps) {
  const page = usePage();
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(mistakes);
  useEffect(() => {
    if (entries.length > 0) box.current?.focus();
  }, [mistakes]);
  if (entries.length === 0) return null;
  return (
    <div class="mistakes" role="alert" tabIndex={-1} ref={box}>
      <h2>{text('explorer.recording.problem')}</h2>
      <ul class="plain">
        {entries.map(([path, message]) => {
          const mistakenStep = form.steps.find(({ fields }) => fields.some((field) => field.path === path));
          return (
            <li key={path}>
              {!mistakenStep ? (
                message
              ) : mistakenStep === step ? (
                <a href={`#field-${path.replace('.', '-')}`}>{message}</a>
              ) : (
                <Link to={page.path} parameters={{ step: mistakenStep.name }}>
                  {message}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
