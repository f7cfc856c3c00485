import { Visibility } from '../store/model/visibility';
import { choice, record, text, texts } from './record';

/** A kept picture of the network. */
export const PICTURE = record({
  file: 'pictures.csv',
  fields: {
    /** As formatPictureView writes it. */
    view: text({ isRequired: true }),
    /** Each as `storedStep` writes it. */
    steps: texts(),
    visibility: choice(Visibility, { isRequired: true }),
  },
});
