import { Language } from '../../../src/language/language';
import { useExplorer } from './explorer';
import { describeQuestions } from './questions';

describe('in English on a wide screen', () => {
  describeQuestions(useExplorer('facts'), { language: Language.EN, width: 1280 });
});
