// What the policy benches run of the product; bundled before it is run (see ../bundle.ts).
export { compareClauses } from '../../../libs/policies/server/src/comparison/compare-clauses';
export { splitDocument } from '../../../libs/policies/server/src/structure/split-document';
