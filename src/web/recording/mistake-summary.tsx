import { useEffect, useRef } from 'preact/hooks';
import { Link } from '../frame/link';
import { usePage } from '../frame/location';
import { text } from '../language/text';
import type { Mistakes } from './draft';
import type { Form, Step } from './form';

interface MistakeSummaryProps {
  form: Form;
  /** The step that is shown; undefined where it is none. */
  step: Step | undefined;
  mistakes: Mistakes;
}

/** Says all mistakes before the question, each as a link to its field; takes the focus each time that some are found. */
export function MistakeSummary({ form, step, mistakes }: MistakeSummaryProps) {
  const page = usePage();
  const box = useRef<HTMLDivElement>(null);
  const found = Object.entries(mistakes);
  useEffect(() => {
    if (found.length > 0) box.current?.focus();
  }, [mistakes]);
  if (found.length === 0) return null;
  return (
    <div class="mistakes" role="alert" tabIndex={-1} ref={box}>
      <h2>{text('explorer.recording.problem')}</h2>
      <ul class="plain">
        {found.map(([path, message]) => {
          const at = form.steps.find(({ fields }) => fields.some((field) => field.path === path));
          return (
            <li key={path}>
              {!at ? (
                message
              ) : at === step ? (
                <a href={`#field-${path.replace('.', '-')}`}>{message}</a>
              ) : (
                <Link to={page.path} parameters={{ step: at.name }}>
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
