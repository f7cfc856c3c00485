import { Language } from '../../../src/language/language';
import { useExplorer } from './explorer';
import { describeQuestions } from './questions';

const explorer = useExplorer('facts');

describe.each([
  { language: Language.FR, width: 1280 },
  { language: Language.EN, width: 360 },
  { language: Language.FR, width: 360 },
])('in %j', (look) => describeQuestions(explorer, look));
