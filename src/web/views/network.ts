// The network. Its script and its texts load on demand, and have a budget of their own.
export { EmbeddedNetwork } from '../network/embedded-network';
export { PicturesPage } from '../network/story/pictures';
export { StoryPage } from '../network/story/story';
export { NetworkPage } from '../network/network';
