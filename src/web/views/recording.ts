// The views for signed-in users. One file compresses better than each alone.
export { CheckPage } from '../check/check';
export { DuplicatesPage } from '../duplicates/duplicates';
export { ImportPage } from '../import/import';
export { IntroductionForm } from '../introduction/introduction-form';
export { moveAsk } from '../introduction/record-ask';
export { RecordingPage } from '../recording/recording';
export { SignInPage } from '../sign-in/sign-in-page';
