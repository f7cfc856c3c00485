import { Visibility } from '../store/model/visibility';
import { choice, record, text, texts } from './record';

/** A saved picture of the network. */
export const PICTURE = record({
  file: 'pictures.csv',
  fields: {
    /** The view in the format of formatPictureView. */
    view: text({ isRequired: true }),
    /** The steps in the format of `storedStep`. */
    steps: texts(),
    visibility: choice(Visibility, { isRequired: true }),
  },
});
