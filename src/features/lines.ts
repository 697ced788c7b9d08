// what is drawn along great circles: no map needs it before something is chosen or measured
export { distanceLines } from './distanceLines';
export { measuredFeatures } from './measured';
