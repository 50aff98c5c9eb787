// What the bench of norms runs of the product; bundled before it is run (see ../bundle.ts).
export { heldOutDocuments } from '../../../libs/policies/server/src/norms/testing/held-out';
export {
  addScores,
  BANDS,
  percentages,
  type Score,
} from '../../../libs/policies/server/src/norms/testing/score';
export { scoreSource, scoreText } from '../../../libs/policies/server/src/norms/testing/score-texts';
export { SEEN } from '../../../libs/policies/server/src/norms/testing/seen';
export { KEPT_BACK } from '../../../libs/policies/server/src/norms/testing/kept-back';
