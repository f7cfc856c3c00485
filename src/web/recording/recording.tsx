import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { ask, askPages } from '../data/ask';
import { draftAt, useDraft } from '../data/drafts';
import { useAnswer } from '../data/use-answer';
import { useMayRecord, useViewer } from '../data/use-viewer';
import { LinkItem, NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { NotFound } from '../frame/not-found';
import { usePageInfo } from '../frame/page-info';
import { queryOf } from '../frame/query';
import {
  CorrectionDocument,
  type CorrectionQuery,
  type CorrectionQueryVariables,
  NamesDocument,
  SimilarActorsDocument,
  type SimilarActorsQuery,
} from '../graphql/graphql';
import { text, type TextKey } from '../language/text';
import { Answered, AnswerHeading, ErrorText } from '../parts/states';
import { inputOf, type Mistakes, newDraft } from './draft';
import { CheckAnswers, mistakesIn, sendForm } from './check-answers';
import { Done, type Result } from './done';
import { FieldInput } from './field';
import type { Draft, Form } from './form';
import { FORMS } from './forms';
import { MistakeSummary } from './mistake-summary';
import { type Similar, SimilarActors } from './similar-actors';
import { useAttempt } from './use-attempt';
import { useFocusOn } from './use-focus-on';

/** The list of forms, or one form: one question a page, then the answers to check. */
export function RecordingPage({ form }: { form?: string }) {
  const page = usePage();
  const title = form ? text(`explorer.recording.${form}.title` as TextKey) : text('explorer.recording.title');
  usePageInfo({ title });
  const chosenForm = form === undefined ? undefined : FORMS[form];
  if (form && !chosenForm) return <NotFound />;
  return (
    <>
      <AnswerHeading heading={title} lead={text('explorer.recording.lead')} />
      {form && chosenForm ? (
        chosenForm.about ? (
          <Correction key={form} name={form} form={chosenForm} id={page.parameter('id')} />
        ) : (
          <Questions key={form} name={form} form={chosenForm} />
        )
      ) : (
        <ul class="plain questions">
          {Object.keys(FORMS)
            .filter((name) => !FORMS[name]!.about)
            .map((name) => (
              <LinkItem key={name} to={`/record/${name}`}>
                {text(`explorer.recording.${name}.title` as TextKey)}
              </LinkItem>
            ))}
          <LinkItem to="/duplicates">{text('explorer.duplicates.title')}</LinkItem>
          <LinkItem to="/import">{text('explorer.import.title')}</LinkItem>
        </ul>
      )}
    </>
  );
}

const askCorrection = askPages<CorrectionQuery, CorrectionQueryVariables, unknown>(({ node }) =>
  node && 'ties' in node ? node.ties : undefined,
);

/** A form about an existing record, which begins with its current data. */
function Correction({ name, form, id }: { name: string; form: Form; id: string }) {
  const mayRecord = useMayRecord();
  const answer = useAnswer(CorrectionDocument, mayRecord ? { id, links: form.hasLinks === true } : null, askCorrection);
  // Cached data of the record would be stale initial answers.
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    if (answer.data && !answer.isWaiting) setFresh(true);
  }, [answer.isWaiting]);
  if (!mayRecord) return <SignInFirst />;
  if (answer.data && !isFresh) return null;
  return (
    <Answered of={answer}>
      {({ node }) =>
        node ? (
          <>
            <p>
              <NodeLink node={node} />
            </p>
            <Questions name={name} form={form} about={id} known={form.answersOf?.(node)} />
          </>
        ) : (
          <NotFound />
        )
      }
    </Answered>
  );
}

/** The hint to sign in instead of a form, with the role of the viewer. */
export function SignInFirst() {
  const { role = '' } = useViewer() ?? {};
  return <p role="status">{text('explorer.recording.signIn', { role })}</p>;
}

interface QuestionsProps {
  name: string;
  form: Form;
  /** The id of the record that the form is about, if any, and the answers on record. */
  about?: string;
  known?: Draft;
}

function Questions({ name, form, about = '', known }: QuestionsProps) {
  const page = usePage();
  const mayRecord = useMayRecord();
  const stepName = page.parameter('step');
  const draftKey = `/record/${name}${queryOf({ id: about })}`;
  const [draft, change] = useDraft(draftKey, () => newDraft(form, known));
  const answers = { form, draft, about };
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const { failure, attempt } = useAttempt();
  const [similar, setSimilar] = useState<Similar[]>([]);
  const [result, setResult] = useState<Result | null>(null);
  const { steps } = form;
  // Without a draft, as after recording, nothing can be checked, and only corrections have answers.
  const hasAnswers = draftAt(draftKey) ?? (about && stepName !== 'check');
  const stepIndex = hasAnswers ? [...steps.map((step) => step.name), 'check'].indexOf(stepName) : 0;
  const index = Math.max(0, stepIndex);
  const step = steps[index];
  const goTo = (target: number) => page.go(page.with({ step: steps[target]?.name ?? 'check' }), { keepFocus: true });
  const isNaming = useNamedInAddress(form, change);
  useEffect(() => {
    setSimilar([]);
    setResult(null);
  }, [stepName]);
  const frame = useFocusOn(`${String(index)} ${String(similar.length)} ${String(result?.change)}`);

  const next = () =>
    attempt(async () => {
      const newMistakes = await mistakesIn(answers, step!.fields);
      setMistakes(newMistakes);
      if (Object.keys(newMistakes).length > 0) return;
      const similarActors = step!.findsSimilar ? await findSimilar(form, draft) : [];
      setSimilar(similarActors);
      // Keeps the initial answers as a draft.
      change({});
      if (similarActors.length === 0) goTo(index + 1);
    });
  const record = () =>
    attempt(async () => {
      const { recorded, mistakes: newMistakes } = await sendForm(answers, false);
      setMistakes(newMistakes);
      if (!recorded?.change || Object.keys(newMistakes).length > 0) return;
      setResult({
        change: recorded.change.id,
        summary: recorded.change.summary,
        record: recorded.record,
        answers: draft,
      });
      change(null);
    });

  const drop = () => {
    change(null);
    setMistakes({});
    goTo(0);
  };

  if (!mayRecord) return <SignInFirst />;
  return (
    <section class="recording" ref={frame} tabIndex={-1} aria-label={text('explorer.recording.form')}>
      <ErrorText text={failure} />
      <MistakeSummary form={form} step={step} mistakes={mistakes} />
      {result ? (
        <Done name={name} result={result} />
      ) : similar.length > 0 ? (
        <SimilarActors
          similar={similar}
          none={() => {
            setSimilar([]);
            goTo(index + 1);
          }}
        />
      ) : step ? (
        <form
          noValidate
          aria-label={text('explorer.recording.form')}
          onSubmit={(event) => {
            event.preventDefault();
            void next();
          }}
        >
          {form.note && <p>{text(form.note)}</p>}
          <p class="note">{text('explorer.recording.step', { step: index + 1, steps: steps.length + 1 })}</p>
          <h2>{text(`explorer.recording.question.${step.name}` as TextKey)}</h2>
          {step.fields.map((field) => (
            <FieldInput key={field.path} field={field} draft={draft} mistake={mistakes[field.path]} change={change} />
          ))}
          <div class="buttons">
            <button class="main" disabled={isNaming}>
              {text('explorer.recording.continue')}
            </button>
            {index > 0 && (
              <button type="button" class="link" onClick={() => goTo(index - 1)}>
                {text('explorer.recording.back')}
              </button>
            )}
            <button type="button" class="link" onClick={() => drop()}>
              {text('explorer.recording.drop')}
            </button>
          </div>
        </form>
      ) : (
        <CheckAnswers
          answers={answers}
          goTo={goTo}
          onMistakes={setMistakes}
          attempt={attempt}
          record={() => void record()}
        />
      )}
    </section>
  );
}

/** Moves answers such as ?commitment=COM-1 from the address to the form; true while names load. */
function useNamedInAddress(form: Form, change: (changes: Draft) => void): boolean {
  const page = usePage();
  const { route } = useLocation();
  const fields = form.steps
    .flatMap(({ fields }) => fields)
    .filter(({ path, kind }) => (kind === 'node' || kind === 'nodes') && page.parameter(path));
  const ids = fields.flatMap(({ path }) => page.list(path));
  const { data, error } = useAnswer(NamesDocument, ids.length > 0 ? { ids } : null);
  useEffect(() => {
    if (!data) return;
    const nodes = new Map(data.nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
    const answers = fields.map(({ path, kind }) => {
      const chosen = page.list(path).flatMap((id) => nodes.get(id) ?? []);
      return [path, kind === 'nodes' ? chosen : chosen[0]] as const;
    });
    change(Object.fromEntries(answers));
    route(page.with(Object.fromEntries(fields.map(({ path }) => [path, undefined]))), true);
  }, [data]);
  return ids.length > 0 && !data && !error;
}

async function findSimilar(form: Form, draft: Draft): Promise<Similar[]> {
  const { nameEn, nameFr, country, website, kind } = inputOf(form, draft) as Record<string, string | undefined>;
  const input = { nameEn, nameFr, country, website, kind } as never;
  const { similarActors }: SimilarActorsQuery = await ask(SimilarActorsDocument, { input });
  return similarActors ?? [];
}
