import { bareMap } from './bareMap';

bareMap();
