import './write-sequences';
