/** Apart, so that a page that may need them later does not load them first. */
export { TRAINING_ERRORS } from '@leidraad/training/model';
