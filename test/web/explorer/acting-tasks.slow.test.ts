import { Language } from '../../../src/language/language';
import { describeTasks } from './acting-tasks';
import { useExplorer } from './explorer';

const explorer = useExplorer('facts');

describe.each([
  { language: Language.FR, width: 1280 },
  { language: Language.EN, width: 360 },
  { language: Language.FR, width: 360 },
])('in %j', (look) => describeTasks(explorer, look));
