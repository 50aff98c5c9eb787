export * from './canonical-json';
export * from './draw';
export * from './errors';
export * from './grading';
export * from './item';
export * from './item-languages';
