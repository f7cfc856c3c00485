import { Language } from '../../../src/language/language';
import { useExplorer } from './explorer';
import { describeQuestions } from './questions';

// With the suite in English on a wide screen it has both languages and both layouts.
describe('in French on a narrow screen', () => {
  describeQuestions(useExplorer('facts'), { language: Language.FR, width: 360 });
});
