// All random cases; the first tier runs a third of them.
import './write-sequences';
