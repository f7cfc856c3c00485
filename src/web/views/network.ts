// The network. Its script and its texts are loaded when it is opened, and have a budget of their own.
export { EmbeddedNetwork } from '../network/embedded-network';
export { PicturesPage } from '../network/pictures';
export { StoryPage } from '../network/story';
export { NetworkPage } from '../network/network';
