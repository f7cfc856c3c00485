import { text } from '../language/text';
import { AnswerHeading } from '../parts/answer';

/** The answer to an address whose record is not, or no longer, there. */
export function NotOnRecord() {
  return <AnswerHeading heading={text('explorer.notFound.record')} lead={text('explorer.notFound.help')} />;
}
