import { registerFunctions } from './index';

registerFunctions();
