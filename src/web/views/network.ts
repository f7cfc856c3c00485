// The network. Its script and its texts load on demand, and have a budget of their own.
export { EmbeddedNetwork } from '../network/embedded-network';
export { PicturesPage } from '../network/pictures';
export { StoryPage } from '../network/story';
export { NetworkPage } from '../network/network';
