import { Language } from '../../../src/language/language';
import { useExplorer } from './explorer';
import { describeQuestions } from './questions';

// The two cover both languages and both layouts.
describe('in English on a wide screen', () => {
  describeQuestions(useExplorer('facts'), { language: Language.EN, width: 1280 });
});

describe('in French on a narrow screen', () => {
  describeQuestions(useExplorer('facts'), { language: Language.FR, width: 360 });
});
