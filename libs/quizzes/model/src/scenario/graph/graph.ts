/** A directed graph by number: the edges of node n are firstEdge[n] up to firstEdge[n + 1]. */
export interface Graph {
  states: number;
  /** One longer than there are states. */
  firstEdge: Int32Array;
  /** By edge: where it comes from and where it leads. */
  from: Int32Array;
  to: Int32Array;
}

/** Which states and edges of a graph count; all where nothing is said. */
export interface Part {
  state?: (state: number) => boolean;
  edge?: (edge: number) => boolean;
}
